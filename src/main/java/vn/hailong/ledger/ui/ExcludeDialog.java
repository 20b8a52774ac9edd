package vn.hailong.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hailong.common.Languages;
import vn.hailong.common.ProblemException;
import vn.hailong.ledger.Exclusions;
import vn.hailong.ledger.Exclusions.Exclusion;
import vn.hailong.round.Round;
import vn.hailong.shell.ui.FormDialog;
import vn.hailong.shell.ui.Notices;

/** Takes responses out of the cleaned figures by their ids. */
final class ExcludeDialog {

  private final Exclusions exclusions;
  private final Runnable changed;
  private final Select<Round> round = new Select<>();
  private final TextArea ids = new TextArea(t("ledger.page.exclude.ids"));
  private final TextField reason = new TextField(t("ledger.page.exclude.reason"));

  ExcludeDialog(Exclusions exclusions, List<Round> rounds, Runnable changed) {
    this.exclusions = exclusions;
    this.changed = changed;
    round.setLabel(t("ledger.page.exclude.round"));
    round.setItems(rounds);
    round.setItemLabelGenerator(each -> title(UI.getCurrent(), each));
    round.setValue(rounds.getFirst());
    round.setWidthFull();
    ids.setWidthFull();
    ids.setMinRows(3);
    reason.setWidthFull();
    reason.setMaxLength(Exclusions.MAX_REASON);
    reason.setHelperText(t("ledger.page.exclude.reason.help"));
  }

  void open() {
    new FormDialog(
            t("ledger.page.exclude.title"),
            t("ledger.page.exclude"),
            this::exclude,
            Sections.muted(t("ledger.page.exclude.warning")),
            round,
            ids,
            reason)
        .open();
  }

  private boolean exclude() {
    Exclusion done = exclusions.exclude(round.getValue().id(), typed(), reason.getValue());
    changed.run();
    Notices.done(t("ledger.page.excluded", done.responses(), Long.toString(done.entry())));
    return true;
  }

  private Set<UUID> typed() {
    Set<UUID> found = new LinkedHashSet<>();
    for (String each : ids.getValue().strip().split("[\\s,;]+")) {
      try {
        if (!each.isEmpty()) {
          found.add(UUID.fromString(each));
        }
      } catch (IllegalArgumentException e) {
        throw new ProblemException(422, "nothing_to_exclude");
      }
    }
    return found;
  }

  static String title(Component reader, Round round) {
    return round.title(reader.getUI().map(UI::getLocale).orElse(Languages.VIETNAMESE));
  }

  private static String t(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
