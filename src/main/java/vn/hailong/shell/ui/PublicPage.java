package vn.hailong.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;

/** A small page outside the staff frame: the product's mark, one card, and the language. */
public abstract class PublicPage extends Main implements HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final H1 title = new H1();
  private final Div card = new Div();
  private final Div foot = new Div();

  /** A page with its title in the card. */
  protected PublicPage(String title) {
    addClassName("hl-public");
    this.title.setText(title);
    Image mark = new Image("icons/hailong.svg", "");
    Anchor home = new Anchor("/", mark, new Span(getTranslation("shell.product")));
    home.addClassName("hl-brand");
    card.addClassName("hl-card");
    card.add(this.title);
    foot.addClassName("hl-public-foot");
    foot.add(new LanguageSwitch());
    add(home, card, foot);
  }

  /** Adds to the card. */
  protected final void fill(Component... components) {
    card.add(components);
  }

  /** Adds below the card, before the language. */
  protected final void below(Component... components) {
    foot.addComponentAsFirst(new Div(components));
  }

  @Override
  public final String getPageTitle() {
    return title.getText() + " – " + getTranslation("shell.product");
  }
}
