package vn.hailong.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Says that work goes on, what it is, and whether one has to wait for it. */
public final class Loading extends Div {

  private static final long serialVersionUID = 1L;

  /** With words such as "Đang tính…"; they are read aloud when it appears. */
  public Loading(String words) {
    addClassName("hl-loading");
    getElement().setAttribute("role", "status");
    ProgressBar bar = new ProgressBar();
    bar.setIndeterminate(true);
    bar.getElement().setAttribute("aria-label", words);
    add(bar, new Span(words));
  }
}
