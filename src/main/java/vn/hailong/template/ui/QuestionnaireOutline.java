package vn.hailong.template.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.ContextQuestion;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Item;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.questionnaire.ShowIf;

/** What a questionnaire asks, in its order, with what belongs to the quick form marked. */
final class QuestionnaireOutline extends Div {

  private static final long serialVersionUID = 1L;

  private final transient Questionnaire questionnaire;
  private final String language;

  QuestionnaireOutline(Questionnaire questionnaire, Locale locale) {
    this.questionnaire = questionnaire;
    this.language = locale.getLanguage();
    addClassName("hl-stack");
    LocalizedText introduction = questionnaire.introduction();
    if (introduction != null) {
      add(new Paragraph(introduction.text(language)));
    }
    context(true);
    questionnaire.factors().forEach(this::factor);
    context(false);
    if (questionnaire.comment() != null) {
      card(getTranslation("template.comment"), questionnaire.comment().text().text(language));
    }
  }

  private void factor(Factor factor) {
    Div card = card(factor.title().text(language), scale(factor));
    OrderedList items = list();
    factor.items().forEach(item -> items.add(item(item)));
    card.add(items);
  }

  private String scale(Factor factor) {
    String options =
        questionnaire.scale(factor.scale()).orElseThrow().options().stream()
            .map(option -> option.text().text(language))
            .collect(Collectors.joining(" · "));
    return factor.inOverall() ? options + " — " + getTranslation("template.in_overall") : options;
  }

  private ListItem item(Item item) {
    return question(item.code(), item.text().text(language), item.quick(), item.showIf());
  }

  private void context(boolean before) {
    OrderedList questions = list();
    questionnaire.context().stream()
        .filter(question -> question.before() == before)
        .map(this::question)
        .forEach(questions::add);
    if (questions.getComponentCount() > 0) {
      String key = before ? "template.context.before" : "template.context.after";
      card(getTranslation(key), "").add(questions);
    }
  }

  private ListItem question(ContextQuestion question) {
    return question(
        question.code(), question.text().text(language), question.quick(), question.showIf());
  }

  private ListItem question(String code, String text, boolean quick, @Nullable ShowIf condition) {
    Span words = new Span(text);
    Span about = new Span(code);
    about.addClassName("hl-muted");
    Div row = new Div(words, about);
    row.addClassName("hl-row");
    if (quick) {
      Span chip = new Span(getTranslation("template.quick"));
      chip.addClassName("hl-chip");
      row.add(chip);
    }
    if (condition != null) {
      Span shown =
          new Span(
              getTranslation(
                  "template.show_if", condition.question(), String.join(", ", condition.in())));
      shown.addClassName("hl-muted");
      row.add(shown);
    }
    return new ListItem(row);
  }

  private static OrderedList list() {
    OrderedList list = new OrderedList();
    list.addClassName("hl-plain-list");
    return list;
  }

  private Div card(String title, String sentence) {
    Div card = new Div(new H2(title));
    card.addClassNames("hl-card", "hl-stack");
    if (!sentence.isEmpty()) {
      Paragraph words = new Paragraph(sentence);
      words.addClassName("hl-muted");
      card.add(words);
    }
    add(card);
    return card;
  }
}
