package vn.hailong.shell.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hailong.common.Messages;
import vn.hailong.common.ProblemException;

/** What holds in every Vaadin page: appearance, words for lost sessions and connections, errors. */
@Singleton
final class UiDefaults implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(UiDefaults.class);

  private final transient Messages messages;

  UiDefaults(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(UiDefaults::paint);
    event.getSource().setSystemMessagesProvider(info -> words(info.getLocale()));
    event
        .getSource()
        .addSessionInitListener(init -> init.getSession().setErrorHandler(UiDefaults::handle));
    event.getSource().addUIInitListener(init -> reconnect(init.getUI()));
  }

  private static void paint(IndexHtmlResponse page) {
    Appearance appearance = Appearance.of(page.getVaadinRequest().getCookies());
    page.getDocument().title("Hài Lòng");
    page.getDocument()
        .expectFirst("html")
        .attr("style", "color-scheme: " + appearance.colorScheme());
  }

  private static void reconnect(UI ui) {
    ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
    dialog.setDialogText(ui.getTranslation("shell.connection.lost"));
    dialog.setDialogTextGaveUp(ui.getTranslation("shell.connection.gave_up"));
  }

  private SystemMessages words(Locale locale) {
    CustomizedSystemMessages words = new CustomizedSystemMessages();
    words.setSessionExpiredNotificationEnabled(true);
    words.setSessionExpiredCaption(messages.text(locale, "shell.session_expired.title"));
    words.setSessionExpiredMessage(messages.text(locale, "shell.session_expired.next"));
    words.setInternalErrorCaption(messages.text(locale, "shell.internal_error.title"));
    words.setInternalErrorMessage(messages.text(locale, "shell.internal_error.next"));
    words.setCookiesDisabledNotificationEnabled(true);
    words.setCookiesDisabledCaption(messages.text(locale, "shell.cookies.title"));
    words.setCookiesDisabledMessage(messages.text(locale, "shell.cookies.next"));
    return words;
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
