package vn.hailong.response.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hailong.response.Form;

/**
 * The questions of one paper form, typed in by number keys. Everything happens in the browser, as
 * {@code js/hl-paper.js} explains, until a form is complete: a clerk types faster than a server
 * answers.
 */
@Tag("hl-paper")
final class PaperSheet extends Component implements HasStyle {

  private static final long serialVersionUID = 1L;

  private static final String DETAIL = "event.detail";

  /** A sheet of questions, made by {@link PaperQuestions}. */
  PaperSheet(ObjectNode questions) {
    getElement().setProperty("responseId", UUID.randomUUID().toString());
    getElement().setPropertyJson("sheet", questions);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJsModule("context://js/hl-paper.js");
  }

  /** Shows the questions of the quick form only, or all. */
  void show(Form form) {
    getElement().setProperty("form", form.code());
  }

  /** Called with what was typed when the clerk wants it stored. */
  void onStore(SerializableConsumer<TypedForm> listener) {
    getElement()
        .addEventListener(
            "store", event -> listener.accept(TypedForm.of(event.getEventData().get(DETAIL))))
        .addEventData(DETAIL);
  }

  /** Called when the clerk wants to store a form without any answer. */
  void onEmpty(SerializableRunnable listener) {
    getElement().addEventListener("empty", event -> listener.run());
  }

  /** Called when what was typed before a reload is there again. */
  void onRestored(SerializableRunnable listener) {
    getElement().addEventListener("restored", event -> listener.run());
  }

  /** Sends what was typed, as Ctrl+Enter does. */
  void submit() {
    getElement().callJsFunction("submit");
  }

  /** Clears the sheet for the next form. */
  void begin() {
    getElement().callJsFunction("begin", UUID.randomUUID().toString());
  }

  /** Keeps what was typed and says what is wrong at its questions. */
  void refuse(List<WrongQuestion> wrong) {
    ArrayNode parts = JsonMapper.shared().createArrayNode();
    wrong.forEach(one -> parts.addObject().put("code", one.code()).put("detail", one.detail()));
    getElement().callJsFunction("refused", parts);
  }

  /** What is wrong with the answer to a question. */
  record WrongQuestion(String code, String detail) {}
}
