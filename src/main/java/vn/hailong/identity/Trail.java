package vn.hailong.identity;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.Change;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.id.AgencyId;

/** Declares what changes about people; the trail is kept elsewhere, where it is kept at all. */
@Singleton
final class Trail {

  private final BeanProvider<AuditTrail> trail;

  Trail(BeanProvider<AuditTrail> trail) {
    this.trail = trail;
  }

  void record(String what, Account account, Map<String, String> before, Map<String, String> after) {
    AgencyId agency = account.grants().stream().findFirst().map(Grant::agency).orElse(null);
    record("account." + what, agency, account.id().toString(), before, after);
  }

  void record(String what, AccountId account) {
    record("account." + what, null, account.toString(), Map.of(), Map.of());
  }

  void record(
      String action,
      @Nullable AgencyId agency,
      String subject,
      Map<String, String> before,
      Map<String, String> after) {
    trail.ifPresent(known -> known.record(new Change(action, agency, subject, before, after)));
  }

  /** A role as the trail says it. */
  static Map<String, String> of(Grant grant) {
    String unit = grant.unit() == null ? "" : grant.unit().toString();
    return Map.of("role", grant.role().code(), "agency", grant.agency().toString(), "unit", unit);
  }
}
