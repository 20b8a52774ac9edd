package vn.hailong.job;

import java.time.Instant;
import vn.hailong.job.store.ClaimRow;

/** The hold of one run. */
record CurrentHold(Claims claims, Job job, ClaimRow claim) implements Hold {

  @Override
  public Instant due() {
    return claim.dueAt();
  }

  @Override
  public void require() {
    if (!claims.held(job, claim)) {
      throw new LostHoldException(job.name());
    }
  }
}
