package vn.hailong.respondent.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.inject.Singleton;
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
 * nothing. Pages of the form keep no line open to the server.
 */
@Singleton
final class FirstPage implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;
  private static final String PREFIX = "/s/";

  private final transient Invitations invitations;
  private final transient Messages messages;

  FirstPage(Invitations invitations, Messages messages) {
    this.invitations = invitations;
    this.messages = messages;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::prepare);
    event.getSource().addUIInitListener(init -> disconnect(init.getUI()));
  }

  private static void disconnect(UI ui) {
    @Nullable VaadinRequest request = VaadinRequest.getCurrent();
    String location = request == null ? null : request.getParameter("location");
    if (location != null && (location + "/").startsWith("s/")) {
      ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
    }
  }

  private void prepare(IndexHtmlResponse page) {
    @Nullable String path = page.getVaadinRequest().getPathInfo();
    if (path == null || !(path + "/").startsWith(PREFIX)) {
      return;
    }
    String language = Survey.locale(Preferred.language(page.getVaadinRequest())).getLanguage();
    page.getDocument().expectFirst("html").attr("lang", language);
    if (path.startsWith(PREFIX) && path.length() > PREFIX.length()) {
      String code = path.substring(PREFIX.length());
      admit(page, code).ifPresent(admission -> greet(page, admission, language));
    }
  }

  private Optional<Admission> admit(IndexHtmlResponse page, String code) {
    try {
      return Optional.of(invitations.admit(code));
    } catch (ProblemException problem) {
      page.getVaadinResponse().setStatus(problem.problem().status());
      return Optional.empty();
    }
  }

  private void greet(IndexHtmlResponse page, Admission admission, String language) {
    Wording words = new Wording(messages, language);
    String light = PREFIX + admission.code() + "?light&lang=" + language;
    Document document = page.getDocument();
    document.title(words.text("title"));
    document
        .head()
        .appendElement("noscript")
        .appendElement("meta")
        .attr("http-equiv", "refresh")
        .attr("content", "0; url=" + light);
    Element greeting = document.body().prependElement("div").attr("class", "r-opening");
    greeting.appendElement("strong").text(admission.agency().name(words.locale()));
    greeting.appendElement("p").text(words.text("opening"));
    greeting.appendElement("a").attr("href", light).text(words.text("light.offer"));
    document.head().appendElement("style").text(STYLE);
  }

  /** Only until the view is there. */
  private static final String STYLE =
      ".r-opening{max-width:35rem;margin:0 auto;padding:1.5rem 1rem;font:1.0625rem/1.55 system-ui,"
          + "sans-serif}body:has(.r-app) .r-opening{display:none}";
}
