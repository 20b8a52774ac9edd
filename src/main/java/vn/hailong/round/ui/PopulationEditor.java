package vn.hailong.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import vn.hailong.common.ProblemException;
import vn.hailong.common.id.RoundId;
import vn.hailong.office.Offices;
import vn.hailong.round.Rounds;
import vn.hailong.shell.ui.Confirm;
import vn.hailong.shell.ui.FileUpload;
import vn.hailong.shell.ui.Formats;
import vn.hailong.shell.ui.Notices;

/** How many dossiers each service field returned: typed in, or taken from a file. */
final class PopulationEditor extends Div {

  private static final long serialVersionUID = 1L;

  private final RoundId round;
  private final transient Rounds rounds;
  private final PopulationTable table;
  private final Div problem = new Div();
  private final Button save = new Button();
  private final Button undo = new Button();

  PopulationEditor(RoundId round, Rounds rounds, Offices offices, boolean manages) {
    this.round = round;
    this.rounds = rounds;
    this.table =
        new PopulationTable(
            offices.serviceFields(), Formats.of(getLocale()), manages, this::showDirt);
    addClassNames("hl-card", "hl-stack");
    Div tools = new Div(download());
    tools.addClassName("hl-row");
    add(
        new H2(getTranslation("round.population")),
        new Paragraph(getTranslation("round.population.why")),
        tools,
        problem,
        table);
    if (manages) {
      tools.addComponentAsFirst(
          new FileUpload(getTranslation("round.population.upload"), this::uploaded, ".csv"));
      Paragraph format = new Paragraph(getTranslation("round.population.format"));
      format.addClassName("hl-muted");
      addComponentAtIndex(3, format);
      add(buttons());
    }
    reset();
  }

  boolean isDirty() {
    return table.isDirty();
  }

  private Div buttons() {
    save.setText(getTranslation("round.population.save"));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.addClickListener(click -> save());
    undo.setText(getTranslation("round.population.undo"));
    undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    undo.addClickListener(click -> reset());
    Div row = new Div(save, undo);
    row.addClassName("hl-row");
    return row;
  }

  private Anchor download() {
    Anchor link =
        new Anchor(
            DownloadHandler.fromInputStream(event -> {
              byte[] csv = PopulationFile.of(rounds.population(round));
              return new DownloadResponse(
                  new ByteArrayInputStream(csv), "population.csv", "text/csv", csv.length);
            }),
            getTranslation("round.population.download"));
    link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
    link.addClassName("hl-tool");
    return link;
  }

  private void reset() {
    table.show(rounds.population(round));
    problem.removeAll();
    showDirt();
  }

  private void showDirt() {
    save.setEnabled(table.isDirty());
    undo.setVisible(table.isDirty());
  }

  private void save() {
    Optional<Map<String, Long>> typed = table.read();
    if (typed.isEmpty()) {
      return;
    }
    try {
      rounds.setPopulation(round, typed.get());
      Notices.done(getTranslation("round.population.saved"));
      reset();
    } catch (ProblemException e) {
      problem.removeAll();
      problem.add(Notices.inline(e.problem()));
    }
  }

  private void uploaded(String fileName, byte[] content) {
    if (table.isDirty()) {
      Confirm.open(
          getTranslation("round.population.replace"),
          getTranslation("round.population.replace.loss", fileName),
          getTranslation("round.population.replace.act"),
          () -> take(fileName, content));
    } else {
      take(fileName, content);
    }
  }

  private void take(String fileName, byte[] content) {
    problem.removeAll();
    try {
      Map<String, Long> taken = rounds.importPopulation(round, fileName, content);
      reset();
      Notices.done(getTranslation("round.population.taken", fileName, taken.size()));
    } catch (ProblemException e) {
      problem.add(Notices.inline(e.problem()));
    }
  }
}
