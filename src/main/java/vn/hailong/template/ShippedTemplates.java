package vn.hailong.template;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;

/** Publishes the templates that come with the product at every start, each version once. */
@Singleton
class ShippedTemplates implements ApplicationEventListener<StartupEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(ShippedTemplates.class);
  private static final String ROOT = "/survey-templates/";

  private final Templates templates;
  private final Access access;

  ShippedTemplates(Templates templates, Access access) {
    this.templates = templates;
    this.access = access;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    publishAll();
  }

  void publishAll() {
    access.asSystem(() -> {
      files().forEach(this::publish);
      return templates;
    });
  }

  private void publish(String file) {
    try {
      templates.publish(file, bytes(file));
    } catch (ProblemException e) {
      if (!e.problem().code().equals("template_exists")) {
        throw e;
      }
      // rounds refer to what was published; a changed file needs a version of its own
      LOG.warn("{} differs from what was published under its version, which stays", file);
    }
  }

  /** The shipped questionnaires and criteria sets, as the index lists them. */
  static List<String> files() {
    return new String(bytes("index.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.matches("(questionnaires|criteria)/[^/]+\\.yaml"))
        .toList();
  }

  private static byte[] bytes(String file) {
    try (InputStream in = ShippedTemplates.class.getResourceAsStream(ROOT + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
