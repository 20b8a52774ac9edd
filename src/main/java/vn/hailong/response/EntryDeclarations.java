package vn.hailong.response;

import jakarta.inject.Singleton;
import java.util.Map;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.Change;
import vn.hailong.common.audit.Facts;
import vn.hailong.round.Round;

/**
 * Declares that staff brought answers in, never which ones: neither an answer's id nor its desk or
 * day stands in the record, so that no paper leads to its row.
 */
@Singleton
class EntryDeclarations {

  private final AuditTrail audit;

  EntryDeclarations(AuditTrail audit) {
    this.audit = audit;
  }

  void paperEntered(Round round) {
    declare("response.paper_entered", round, Map.of());
  }

  void imported(Round round, String fileName, int accepted) {
    declare(
        "response.imported",
        round,
        new Facts().with("file", fileName).with("accepted", accepted).map());
  }

  private void declare(String action, Round round, Map<String, String> after) {
    audit.record(new Change(action, round.agency(), round.id().toString(), Map.of(), after));
  }
}
