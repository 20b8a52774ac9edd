package vn.hailong.respondent.web;

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
import vn.hailong.common.QrCode;
import vn.hailong.respondent.Wording;

/** Makes the light form's pages, each complete in one file. */
@Singleton
final class Pages {

  private static final int QR_PIXELS = 240;

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final String style =
      minified("META-INF/resources/respondent.css") + minified("respondent/light.css");

  String form(LightPage page) {
    return render("form", page.words(), Map.of("page", page));
  }

  String thanks(LightPage page, String receipt, String address) {
    return render(
        "thanks",
        page.words(),
        Map.of(
            "page",
            page,
            "receipt",
            receipt,
            "address",
            address,
            "qr",
            QrCode.of(address).pngAddress(QR_PIXELS)));
  }

  /** A page with a field for a code, below what there is to say. */
  String entry(Wording words, String title, String text, @Nullable String next) {
    Map<String, @Nullable Object> model = new HashMap<>();
    model.put("title", title);
    model.put("text", text);
    model.put("next", next);
    return render("entry", words, model);
  }

  private String render(String template, Wording words, Map<String, ?> model) {
    Map<String, @Nullable Object> all = new HashMap<>(model);
    all.put("words", words);
    all.put("style", style);
    StringOutput output = new StringOutput();
    templates.render("respondent/" + template + ".jte", all, output);
    return output.toString();
  }

  private static String minified(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Pages.class.getClassLoader().getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("(?s)/\\*.*?\\*/", "")
          .replaceAll("\\s+", " ")
          .replaceAll(" ?([{};,]) ?", "$1")
          .replace(": ", ":")
          .replace(";}", "}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
