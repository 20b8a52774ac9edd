package vn.hailong.shell.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hailong.common.Languages;
import vn.hailong.common.Messages;
import vn.hailong.common.ProblemException;

/** What holds in every Vaadin page: appearance, words for lost sessions and connections, errors. */
@Singleton
final class UiDefaults implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(UiDefaults.class);

  private static final Pattern CITIZENS = Pattern.compile("s(/[A-Za-z0-9%+-]*)?");

  private final transient Messages messages;

  UiDefaults(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(UiDefaults::paint);
    event.getSource().setSystemMessagesProvider(this::words);
    event
        .getSource()
        .addSessionInitListener(init -> init.getSession().setErrorHandler(UiDefaults::handle));
    event.getSource().addUIInitListener(init -> reconnect(init.getUI()));
    event.getSource().addUIInitListener(init -> push(init.getUI()));
    event.getSource().addUIInitListener(init -> speak(init.getUI()));
  }

  private static void paint(IndexHtmlResponse page) {
    Appearance appearance = Appearance.of(page.getVaadinRequest().getCookies());
    page.getDocument().title("Hài Lòng");
    page.getDocument()
        .expectFirst("html")
        .attr("style", "color-scheme: " + appearance.colorScheme());
  }

  /** Staff screens tell of what others did; a citizen's form keeps no line open. */
  private static void push(UI ui) {
    if (!isCitizens(location(VaadinRequest.getCurrent()))) {
      ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
      ui.getPushConfiguration().setTransport(Transport.WEBSOCKET_XHR);
    }
  }

  /** Tells the browser what a screen reader should read; the citizen's form says it itself. */
  private static void speak(UI ui) {
    if (!isCitizens(location(VaadinRequest.getCurrent()))) {
      String language = Languages.closest(ui.getLocale()).getLanguage();
      ui.getPage().executeJs("document.documentElement.lang = $0", language);
    }
  }

  private static void reconnect(UI ui) {
    ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
    dialog.setDialogText(ui.getTranslation("shell.connection.lost"));
    dialog.setDialogTextGaveUp(ui.getTranslation("shell.connection.gave_up"));
  }

  private SystemMessages words(SystemMessagesInfo info) {
    Locale locale = info.getLocale();
    CustomizedSystemMessages words = new CustomizedSystemMessages();
    words.setSessionExpiredCaption(messages.text(locale, "shell.session_expired.title"));
    words.setSessionExpiredMessage(messages.text(locale, "shell.session_expired.next"));
    words.setInternalErrorCaption(messages.text(locale, "shell.internal_error.title"));
    words.setInternalErrorMessage(messages.text(locale, "shell.internal_error.next"));
    words.setCookiesDisabledCaption(messages.text(locale, "shell.cookies.title"));
    words.setCookiesDisabledMessage(messages.text(locale, "shell.cookies.next"));
    String location = location(info.getRequest());
    boolean staff = !isCitizens(location);
    // a citizen's form opens again by itself where it was left, without cookies as its light
    // version
    words.setSessionExpiredNotificationEnabled(staff);
    words.setCookiesDisabledNotificationEnabled(staff);
    if (!staff) {
      words.setCookiesDisabledURL("/" + location + "?light");
    }
    return words;
  }

  private static String location(@Nullable VaadinRequest request) {
    String location = request == null ? null : request.getParameter("location");
    return location == null ? "" : location;
  }

  private static boolean isCitizens(String location) {
    return CITIZENS.matcher(location).matches();
  }

  private static void handle(ErrorEvent event) {
    if (event.getThrowable() instanceof ProblemException problem) {
      Notices.problem(problem);
      return;
    }
    LOG.error("unexpected error in a screen", event.getThrowable());
    if (UI.getCurrent() != null) {
      Notices.internalError();
    }
  }
}
