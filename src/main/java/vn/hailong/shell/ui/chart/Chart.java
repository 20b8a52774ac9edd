package vn.hailong.shell.ui.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import tools.jackson.databind.node.ObjectNode;

/**
 * One chart. Its option is ECharts' own, as JSON, with the few names that {@code js/hl-chart.js}
 * explains. Whoever cannot see it hears its summary.
 */
@Tag("hl-chart")
final class Chart extends Component implements HasStyle {

  private static final long serialVersionUID = 1L;

  Chart() {
    getElement().setAttribute("role", "img");
  }

  void show(ObjectNode option, String summary) {
    getElement().setPropertyJson("option", option);
    getElement().setAttribute("aria-label", summary);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJsModule("context://js/hl-chart.js");
  }
}
