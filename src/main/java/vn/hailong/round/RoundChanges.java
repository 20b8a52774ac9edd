package vn.hailong.round;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.Change;
import vn.hailong.common.audit.Facts;

/** Declares what was done to rounds; each method gives back what came of it. */
@Singleton
class RoundChanges {

  private final AuditTrail audit;

  RoundChanges(AuditTrail audit) {
    this.audit = audit;
  }

  Round created(Round round) {
    return declared("round.created", Map.of(), round);
  }

  Round changed(Round before, Round after) {
    return declared("round.changed", facts(before), after);
  }

  Round closed(Round before, Round after) {
    return declared("round.closed", facts(before), after);
  }

  Map<String, Long> populated(Round round, Map<String, Long> before, Map<String, Long> after) {
    audit.record(
        new Change(
            "round.population_changed",
            round.agency(),
            round.id().toString(),
            texts(before),
            texts(after)));
    return after;
  }

  private Round declared(String action, Map<String, String> before, Round after) {
    audit.record(new Change(action, after.agency(), after.id().toString(), before, facts(after)));
    return after;
  }

  private static Map<String, String> facts(Round round) {
    return new Facts()
        .with("questionnaire", round.questionnaire())
        .with("title_vi", round.titleVi())
        .with("title_en", round.titleEn())
        .with("opens_at", round.opensAt())
        .with("closes_at", round.closesAt())
        .with("include_partial", round.includePartial())
        .map();
  }

  private static Map<String, String> texts(Map<String, Long> dossiers) {
    return dossiers.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().toString()));
  }
}
