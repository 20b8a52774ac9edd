package vn.hailong.shell.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import java.util.Locale;
import java.util.regex.Pattern;

/** For whoever comes without a code, or cannot scan the one they have. */
@Prototype
@Route("")
@AnonymousAllowed
final class LandingPage extends PublicPage {

  private static final long serialVersionUID = 1L;
  private static final Pattern NOT_OF_A_CODE = Pattern.compile("[^0-9A-Z]");
  private static final int CODE_LENGTH = 8;

  private final TextField code = new TextField();

  LandingPage() {
    super(UI.getCurrent().getTranslation("shell.landing.title"));
    code.setLabel(getTranslation("shell.landing.code"));
    code.setHelperText(getTranslation("shell.landing.code.help"));
    code.setWidthFull();
    // room for blanks and hyphens, as the code is printed in two groups
    code.setMaxLength(2 * CODE_LENGTH);
    code.getElement().setAttribute("autocapitalize", "characters");
    code.getElement().setAttribute("autocomplete", "off");
    Button go = new Button(getTranslation("shell.landing.go"), click -> go());
    go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
    go.addClickShortcut(Key.ENTER);
    go.setWidthFull();
    fill(new Paragraph(getTranslation("shell.landing.intro")), code, go);
    below(new Anchor("staff", getTranslation("shell.landing.staff")));
  }

  private void go() {
    String typed = NOT_OF_A_CODE.matcher(code.getValue().toUpperCase(Locale.ROOT)).replaceAll("");
    if (typed.length() == CODE_LENGTH) {
      UI.getCurrent().getPage().setLocation("/s/" + typed);
    } else {
      code.setErrorMessage(getTranslation("shell.landing.code.wrong"));
      code.setInvalid(true);
      code.focus();
    }
  }
}
