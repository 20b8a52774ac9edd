package vn.hailong.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.ProblemException;
import vn.hailong.common.id.AgencyId;
import vn.hailong.office.Agency;

/**
 * A staff screen: title, one sentence of what it shows, actions at the right, content. Subclasses
 * are {@code @Prototype @Route(value = "staff/…", layout = StaffLayout.class) @Needs(…)} and fill
 * the content in {@link #show}, which is called with nothing in it at every visit and whenever the
 * reader chooses another agency or year. A {@link ProblemException} thrown there becomes the
 * content.
 */
public abstract class StaffPage extends Main implements HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final H1 title = new H1();
  private final Paragraph intro = new Paragraph();
  private final Div actions = new Div();
  private final Div content = new Div();
  private transient @Nullable Place place;

  /**
   * A screen with the texts {@code <key>.title} and {@code <key>.intro}.
   *
   * @param key first part of the message keys, such as {@code round.list}
   */
  protected StaffPage(String key) {
    addClassName("hl-page");
    setId("content");
    getElement().setAttribute("tabindex", "-1");
    heading(getTranslation(key + ".title"), getTranslation(key + ".intro"));
    actions.addClassName("hl-actions");
    content.addClassName("hl-content");
    Div words = new Div(title, intro);
    words.addClassName("hl-page-words");
    Div head = new Div(words, actions);
    head.addClassName("hl-page-head");
    add(head, content);
  }

  /** Fills the empty content for the chosen agency and year. */
  protected abstract void show(Agency agency, int year);

  /** Fills the empty content for somebody who may open the screen for no agency at all. */
  protected void showWithoutAgency() {
    fill(EmptyState.of(this, "shell.no_agency"));
  }

  /** Replaces title and sentence, for screens about one thing that has a name. */
  protected final void heading(String newTitle, String newIntro) {
    title.setText(newTitle);
    intro.setText(newIntro);
    intro.setVisible(!newIntro.isEmpty());
  }

  /** Adds to the content. */
  protected final void fill(Component... components) {
    content.add(components);
  }

  /** Replaces the content, for steps within one screen. */
  protected final void refill(Component... components) {
    content.removeAll();
    content.add(components);
  }

  /** Adds buttons at the right of the title; the first one is the main one. */
  protected final void actions(Component... components) {
    actions.add(components);
  }

  /** Shows everything again, after a change. */
  protected final void refresh() {
    actions.removeAll();
    content.removeAll();
    try {
      if (place == null) {
        showWithoutAgency();
      } else {
        show(place.agency(), place.year());
      }
    } catch (ProblemException e) {
      actions.removeAll();
      refill(ErrorState.of(this, e.problem()));
    }
    getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
  }

  /** The agency this screen is about whatever was chosen; null to go by the choice. */
  protected @Nullable AgencyId subjectAgency() {
    return null;
  }

  /** The year this screen is about whatever was chosen; null to go by the choice. */
  protected @Nullable Integer subjectYear() {
    return null;
  }

  /** The agency and year shown; not before {@link #show}. */
  protected final Place place() {
    return Objects.requireNonNull(place, "no agency was chosen");
  }

  /** A text in the reader's language. */
  protected final String t(String key, Object... arguments) {
    return getTranslation(key, arguments);
  }

  /** Numbers and dates in the reader's format. */
  protected final Formats formats() {
    return Formats.of(getLocale());
  }

  /** Goes to another staff screen, keeping agency and year. */
  protected final void open(String path) {
    getUI().ifPresent(ui -> ui.navigate(path, query()));
  }

  /** A link to another staff screen, keeping agency and year. */
  protected final Anchor link(String text, String path) {
    String query = query().getQueryString();
    return new Anchor(query.isEmpty() ? path : path + "?" + query, text);
  }

  private QueryParameters query() {
    return place == null ? QueryParameters.empty() : place.query();
  }

  @Override
  public final String getPageTitle() {
    return title.getText() + " – " + getTranslation("shell.product");
  }

  final void takeFocus() {
    getElement().callJsFunction("focus");
  }

  final void arrive(@Nullable Place here) {
    place = here;
    refresh();
  }
}
