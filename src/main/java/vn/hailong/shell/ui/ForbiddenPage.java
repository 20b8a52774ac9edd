package vn.hailong.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;

/** Says that the account may not open a screen, and where it may go. */
@Prototype
final class ForbiddenPage extends PublicPage implements HasErrorParameter<AccessDeniedException> {

  private static final long serialVersionUID = 1L;

  ForbiddenPage() {
    super(UI.getCurrent().getTranslation("shell.forbidden.title"));
    fill(
        new Paragraph(getTranslation("shell.forbidden.next")),
        new Anchor("staff", getTranslation("shell.to_staff")));
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
    return HttpServletResponse.SC_FORBIDDEN;
  }
}
