package vn.hailong.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;

/** Says that an address leads nowhere. */
@Prototype
final class NotFoundPage extends PublicPage implements HasErrorParameter<NotFoundException> {

  private static final long serialVersionUID = 1L;

  NotFoundPage() {
    super(UI.getCurrent().getTranslation("shell.not_found.title"));
    fill(
        new Paragraph(getTranslation("shell.not_found.next")),
        new Anchor("/", getTranslation("shell.to_start")));
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
