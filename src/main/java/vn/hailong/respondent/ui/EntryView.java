package vn.hailong.respondent.ui;

import static vn.hailong.respondent.ui.Tags.tag;
import static vn.hailong.respondent.ui.Tags.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import vn.hailong.common.Messages;
import vn.hailong.respondent.Survey;
import vn.hailong.respondent.Wording;

/** For those who have a code on paper and cannot scan it. */
@Prototype
@Route(value = "s", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://respondent.css")
public final class EntryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Messages messages;
  private String title = "";

  EntryView(Messages messages) {
    this.messages = messages;
    addClassName("r-app");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(Survey.locale(Preferred.language(event)).getLanguage());
  }

  private void show(String language) {
    Wording words = new Wording(messages, language);
    title = words.text("title");
    getElement().removeAllChildren();
    getElement().setAttribute("lang", language);
    getElement()
        .appendChild(
            tag(
                "div",
                "r-screen r-entry",
                Masthead.product(words, "/s"),
                text("h1", "", words.text("entry")),
                text("p", "r-lead", words.text("entry.text")),
                CodeForm.of(words, this::enter)));
    getElement().executeJs("document.documentElement.lang = $0", language);
  }

  private void enter(String code) {
    UI ui = getUI().orElseThrow();
    ui.navigate(RespondentView.class, new RouteParameters("code", code.strip()));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
