package vn.hailong.respondent.ui;

import static vn.hailong.respondent.ui.Tags.button;
import static vn.hailong.respondent.ui.Tags.focusable;
import static vn.hailong.respondent.ui.Tags.icon;
import static vn.hailong.respondent.ui.Tags.link;
import static vn.hailong.respondent.ui.Tags.tag;
import static vn.hailong.respondent.ui.Tags.text;

import com.vaadin.flow.dom.Element;
import vn.hailong.common.QrCode;
import vn.hailong.respondent.Wording;

/** Thanks, the receipt and what happens next. There is no way back to the answers. */
final class ThanksScreen {

  private static final int QR_PIXELS = 240;

  private ThanksScreen() {}

  static Element of(Stage stage, String receipt, String address) {
    Wording words = stage.words();
    return tag(
        "div",
        "r-screen r-thanks",
        Masthead.of(stage),
        icon("r-icon-sent"),
        focusable(text("h1", "", words.text("thanks"))),
        text("p", "r-lead", words.text("thanks.stored")),
        tag(
            "section",
            "r-receipt",
            text("h2", "", words.text("receipt")),
            // the page's script copies the code and says so
            text("output", "r-receipt-code", receipt),
            text("button", "r-secondary r-copy", words.text("receipt.copy"))
                .setAttribute("type", "button")
                .setAttribute("data-copied", words.text("receipt.copied")),
            tag("img", "r-receipt-qr")
                .setAttribute("src", QrCode.of(address).pngAddress(QR_PIXELS))
                .setAttribute("alt", words.text("receipt.qr")),
            text("p", "r-muted", words.text("receipt.why")),
            link("", words.text("receipt.check"), address)),
        text("h2", "", words.text("next_steps")),
        text("p", "", words.text("next_steps.text")),
        tag(
            "div",
            "r-actions",
            text("button", "r-primary r-close", words.text("close")).setAttribute("type", "button"),
            button("r-quiet r-another", words.text("another"), click -> stage.another())));
  }
}
