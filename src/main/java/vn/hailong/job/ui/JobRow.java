package vn.hailong.job.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import vn.hailong.job.Jobs;
import vn.hailong.shell.ui.Formats;
import vn.hailong.shell.ui.Notices;

/** One job: when it runs, how it went, and its history. */
final class JobRow extends ListItem {

  private static final long serialVersionUID = 1L;
  private static final int RUNS = 20;

  private final transient Jobs jobs;
  private final String name;

  JobRow(Jobs jobs, Jobs.State state, boolean mayRun, Formats formats, Runnable changed) {
    this.jobs = jobs;
    this.name = getTranslation("job.name." + state.name());
    Span title = new Span(name);
    title.addClassName("hl-strong");
    Div head = new Div(title);
    head.addClassName("hl-row");
    Jobs.Run last = state.last();
    if (last != null) {
      head.add(new OutcomeChip(last.outcome()));
    }
    if (state.failures() > 1) {
      Span failures = new Span(getTranslation("job.failures", state.failures()));
      failures.addClassName("hl-danger-text");
      head.add(failures);
    }
    Span when = new Span(when(state, formats));
    when.addClassName("hl-muted");
    Div words = new Div(head, when, history(state, formats));
    words.addClassName("hl-row-words");
    words.addClassName("hl-grow");
    add(words);
    if (mayRun) {
      Button run =
          new Button(
              getTranslation("job.run"),
              VaadinIcon.PLAY.create(),
              click -> {
                jobs.runNow(state.name());
                Notices.done(getTranslation("job.requested"));
                changed.run();
              });
      run.setAriaLabel(getTranslation("job.run.named", name));
      run.setEnabled(state.runningSince() == null);
      add(run);
    }
  }

  private String when(Jobs.State state, Formats formats) {
    Instant running = state.runningSince();
    String next =
        running == null
            ? getTranslation("job.next", formats.dateTime(state.dueAt()))
            : getTranslation("job.running", formats.dateTime(running));
    return ScheduleText.of(this, getLocale(), state.schedule()) + " · " + next;
  }

  /** Read when it is opened. */
  private NativeDetails history(Jobs.State state, Formats formats) {
    Div content = new Div();
    NativeDetails details = new NativeDetails(getTranslation("job.history"), content);
    details.addToggleListener(event -> {
      if (event.isOpened()) {
        content.removeAll();
        content.add(new HistoryTable(name, jobs.history(state.name(), RUNS), formats));
      }
    });
    return details;
  }
}
