package vn.hailong.respondent.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Messages;
import vn.hailong.common.ProblemException;
import vn.hailong.invitation.Admission;
import vn.hailong.invitation.Invitations;
import vn.hailong.respondent.Survey;
import vn.hailong.respondent.Wording;

/**
 * The page before the view: says at once whose form is opening, leads browsers without JavaScript
 * and impatient people to the light page, and answers with the right status for a code that opens
 * nothing.
 */
@Singleton
final class FirstPage implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;
  private static final String PREFIX = "/s/";

  /** Only until the view is there. */
  private static final String STYLE =
      ".r-opening{max-width:35rem;margin:0 auto;padding:1.5rem 1rem;font:1.0625rem/1.55 system-ui,"
          + "sans-serif}body:has(.r-app) .r-opening{display:none}";

  private final transient Invitations invitations;
  private final transient Messages messages;

  FirstPage(Invitations invitations, Messages messages) {
    this.invitations = invitations;
    this.messages = messages;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::prepare);
  }

  private void prepare(IndexHtmlResponse page) {
    @Nullable String path = page.getVaadinRequest().getPathInfo();
    if (path == null || !(path + "/").startsWith(PREFIX)) {
      return;
    }
    String language = Survey.locale(Preferred.language(page.getVaadinRequest())).getLanguage();
    Document document = page.getDocument();
    document.expectFirst("html").attr("lang", language);
    document.title(messages.text(Survey.locale(language), "respondent.title"));
    String code = path.length() > PREFIX.length() ? path.substring(PREFIX.length()) : "";
    String light = (PREFIX + encoded(code)).replaceFirst("/$", "") + "?light&lang=" + language;
    leadOldBrowsers(document, light);
    if (!code.isEmpty()) {
      admit(page, code)
          .ifPresent(
              admission -> greet(document, admission, new Wording(messages, language), light));
    }
  }

  /** Browsers without scripts, or too old for the screens, get the light page at once. */
  private static void leadOldBrowsers(Document document, String light) {
    document
        .head()
        .prependElement("noscript")
        .appendElement("meta")
        .attr("http-equiv", "refresh")
        .attr("content", "0; url=" + light);
    document
        .head()
        .prependElement("script")
        .attr("data-light", light)
        .text(
            "'popover' in HTMLElement.prototype"
                + " || location.replace(document.currentScript.dataset.light)");
  }

  private Optional<Admission> admit(IndexHtmlResponse page, String code) {
    try {
      return Optional.of(invitations.admit(code));
    } catch (ProblemException problem) {
      page.getVaadinResponse().setStatus(problem.problem().status());
      return Optional.empty();
    }
  }

  private static void greet(Document document, Admission admission, Wording words, String light) {
    Element greeting = document.body().prependElement("div").attr("class", "r-opening");
    greeting.appendElement("strong").text(admission.agency().name(words.locale()));
    greeting.appendElement("p").text(words.text("opening"));
    greeting.appendElement("a").attr("href", light).text(words.text("light.offer"));
    document.head().appendElement("style").text(STYLE);
  }

  private static String encoded(String code) {
    return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
