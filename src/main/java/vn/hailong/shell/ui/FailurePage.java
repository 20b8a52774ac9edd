package vn.hailong.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that a screen could not be opened because of a defect; the log says which. */
@Prototype
final class FailurePage extends PublicPage implements HasErrorParameter<Exception> {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);

  FailurePage() {
    super(UI.getCurrent().getTranslation("shell.internal_error.title"));
    fill(
        new Paragraph(getTranslation("problem.internal")),
        new Anchor("/", getTranslation("shell.to_start")));
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    LOG.error("{} could not be opened", event.getLocation().getPath(), parameter.getException());
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
