package vn.hailong.job.ui;

import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.job.Jobs;
import vn.hailong.office.Agency;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;

/** What the system does by itself. */
@Prototype
@Route(value = "staff/jobs", layout = StaffLayout.class)
@Needs(Permission.OPERATE)
final class JobsPage extends StaffPage {

  private static final long serialVersionUID = 1L;

  private final transient Jobs jobs;

  JobsPage(Jobs jobs) {
    super("job.page");
    this.jobs = jobs;
  }

  @Override
  protected void show(Agency agency, int year) {
    boolean mayRun = jobs.mayRun();
    if (mayRun) {
      actions(link(t("job.letters"), "staff/jobs/letters"));
    }
    UnorderedList rows = new UnorderedList();
    rows.addClassNames("hl-rows", "hl-card");
    jobs.all().forEach(job -> rows.add(new JobRow(jobs, job, mayRun, formats(), this::refresh)));
    fill(rows);
  }
}
