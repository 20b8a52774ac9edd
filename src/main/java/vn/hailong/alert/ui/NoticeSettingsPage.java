package vn.hailong.alert.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hailong.alert.EventKind;
import vn.hailong.alert.Inbox;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Needs;
import vn.hailong.office.Agency;
import vn.hailong.shell.ui.Notices;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;

/** Which notices come by letter too, and where to. */
@Prototype
@Route(value = "staff/notices/settings", layout = StaffLayout.class)
@Needs
final class NoticeSettingsPage extends StaffPage {

  private static final long serialVersionUID = 1L;

  private final transient Inbox inbox;

  NoticeSettingsPage(Inbox inbox) {
    super("alert.settings");
    this.inbox = inbox;
  }

  @Override
  protected void show(Agency agency, int year) {
    showWithoutAgency();
  }

  @Override
  protected void showWithoutAgency() {
    EmailField address = new EmailField(t("alert.settings.address"));
    address.setHelperText(t("alert.settings.address.help"));
    address.setValue(inbox.address());
    address.setWidthFull();
    Map<EventKind, Boolean> chosen = inbox.byMail();
    CheckboxGroup<EventKind> events = new CheckboxGroup<>(t("alert.settings.events"));
    events.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    events.setItems(chosen.keySet());
    events.setItemLabelGenerator(kind -> t("alert.event." + kind.code()));
    events.setValue(
        chosen.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
    Div problem = new Div();
    Button save = new Button(t("alert.settings.save"), click -> save(address, events, problem));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div card = new Div(problem, address, events, new Div(save));
    card.addClassNames("hl-card", "hl-stack", "hl-narrow");
    fill(link(t("alert.settings.back"), "staff/notices"));
    if (!inbox.mailWorks()) {
      Paragraph none = new Paragraph(t("alert.settings.no_mail"));
      none.addClassName("hl-muted");
      fill(none);
    }
    fill(card);
  }

  private void save(EmailField address, CheckboxGroup<EventKind> events, Div problem) {
    problem.removeAll();
    try {
      inbox.changeAddress(address.getValue());
      inbox
          .byMail()
          .forEach((kind, now) -> {
            boolean wanted = events.getValue().contains(kind);
            if (wanted != now) {
              inbox.choose(kind, wanted);
            }
          });
      Notices.done(t("alert.settings.saved"));
    } catch (ProblemException e) {
      problem.add(Notices.inline(e.problem()));
    }
  }
}
