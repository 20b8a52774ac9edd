package vn.hailong.ledger.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ledger's public pages: one file each, without scripts, without cookies. */
@Singleton
final class PublicPages {

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final String style = style();

  String render(String template, PublicWords words, Map<String, ? extends @Nullable Object> model) {
    Map<String, @Nullable Object> all = new HashMap<>(model);
    all.put("words", words);
    all.put("style", style);
    StringOutput output = new StringOutput();
    templates.render("ledger/" + template + ".jte", all, output);
    return output.toString();
  }

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(PublicPages.class.getResourceAsStream("/ledger/public.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
