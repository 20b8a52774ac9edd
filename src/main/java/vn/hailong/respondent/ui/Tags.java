package vn.hailong.respondent.ui;

import com.vaadin.flow.dom.DomEventListener;
import com.vaadin.flow.dom.Element;

/** Plain elements: the form needs no component's weight. */
final class Tags {

  private Tags() {}

  static Element tag(String name, String style, Element... children) {
    Element element = new Element(name);
    if (!style.isEmpty()) {
      element.setAttribute("class", style);
    }
    return element.appendChild(children);
  }

  static Element text(String name, String style, String text) {
    return tag(name, style).setText(text);
  }

  static Element button(String style, String text, DomEventListener clicked) {
    Element button = text("button", style, text).setAttribute("type", "button");
    button.addEventListener("click", clicked);
    return button;
  }

  static Element link(String style, String text, String address) {
    // a full load: the address leads out of the screens
    return text("a", style, text).setAttribute("href", address).setAttribute("router-ignore", true);
  }

  /** A picture drawn by the style sheet. */
  static Element icon(String style) {
    return tag("span", style).setAttribute("aria-hidden", "true");
  }

  /** Makes an element the place where reading goes on. */
  static Element focusable(Element element) {
    return element.setAttribute("tabindex", "-1");
  }
}
