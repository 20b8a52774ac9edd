package vn.hailong.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import io.micronaut.context.annotation.Prototype;
import vn.hailong.common.ProblemException;

/** Says why a screen could not be opened, such as for a round that is not there. */
@Prototype
final class ProblemPage extends PublicPage implements HasErrorParameter<ProblemException> {

  private static final long serialVersionUID = 1L;

  ProblemPage() {
    super(UI.getCurrent().getTranslation("shell.error.title"));
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ProblemException> parameter) {
    fill(
        ProblemText.of(this, parameter.getException().problem()),
        new Anchor("staff", getTranslation("shell.to_staff")));
    return parameter.getException().problem().status();
  }
}
