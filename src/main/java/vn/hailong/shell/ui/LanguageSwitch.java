package vn.hailong.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.Locale;
import vn.hailong.common.Languages;

/** One press to the other of the two languages; the page is built again in it. */
public final class LanguageSwitch extends Button {

  private static final long serialVersionUID = 1L;

  /** Offers the language the reader is not reading. */
  public LanguageSwitch() {
    Locale other =
        Languages.closest(getLocale()).equals(Languages.ENGLISH)
            ? Languages.VIETNAMESE
            : Languages.ENGLISH;
    String name = other.getDisplayLanguage(other);
    String label = Character.toTitleCase(name.charAt(0)) + name.substring(1);
    setText(label);
    getElement().setAttribute("lang", other.getLanguage());
    addThemeName("tertiary");
    addClassName("hl-language");
    addClickListener(click -> choose(other));
  }

  /** Speaks a language at once and for the rest of this visit. */
  public static void choose(Locale language) {
    VaadinSession session = VaadinSession.getCurrent();
    session.setAttribute(Chosen.class, new Chosen());
    session.setLocale(language);
    UI.getCurrent().getPage().reload();
  }

  /** Speaks a language from the next page on, unless the reader chose one during this visit. */
  public static void prefer(Locale language) {
    VaadinSession session = VaadinSession.getCurrent();
    if (session.getAttribute(Chosen.class) == null) {
      session.setLocale(Languages.closest(language));
    }
  }

  /** Marks a session whose reader chose the language. */
  private record Chosen() implements Serializable {}
}
