package vn.hailong.audit;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import vn.hailong.common.audit.AuditVerification;
import vn.hailong.job.Hold;
import vn.hailong.job.Job;
import vn.hailong.job.Report;
import vn.hailong.job.Schedule;

/** Recomputes the record every night; its history is a second place where the head is kept. */
@Singleton
class AuditCheck implements Job {

  private final AuditVerification verification;

  AuditCheck(AuditVerification verification) {
    this.verification = verification;
  }

  @Override
  public String name() {
    return "audit.check";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Daily(LocalTime.of(3, 0));
  }

  @Override
  public Report run(Hold hold) {
    AuditVerification.Result result = verification.verify();
    if (!result.holds()) {
      throw new IllegalStateException("entry " + result.broken() + " is not what was written");
    }
    return Report.of("audit.checked", result.entries(), result.head());
  }
}
