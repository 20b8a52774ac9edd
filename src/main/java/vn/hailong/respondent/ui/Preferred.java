package vn.hailong.respondent.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Languages;

/** Which language a respondent wants: the address says it, else the browser, else Vietnamese. */
final class Preferred {

  private static final String PARAMETER = "lang";

  private Preferred() {}

  static String language(BeforeEnterEvent event) {
    List<String> asked = event.getLocation().getQueryParameters().getParameters(PARAMETER);
    return asked.isEmpty() ? language(VaadinRequest.getCurrent()) : asked.getFirst();
  }

  static boolean isAsked(BeforeEnterEvent event) {
    return event.getLocation().getQueryParameters().getSingleParameter(PARAMETER).isPresent();
  }

  /** The same before there is a view. */
  static String language(@Nullable VaadinRequest request) {
    if (request == null) {
      return Languages.VIETNAMESE.getLanguage();
    }
    String asked = request.getParameter(PARAMETER);
    return asked == null
        ? Languages.closest(request.getHeader("Accept-Language")).getLanguage()
        : asked;
  }
}
