package vn.hailong.index;

import java.util.List;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.AssessmentId;
import vn.hailong.common.id.RoundId;
import vn.hailong.common.id.TemplateId;

/** One agency, one year, one criteria set, and the rounds its survey components are measured on. */
public record Assessment(
    AssessmentId id, AgencyId agency, int year, TemplateId criteriaSet, List<RoundId> rounds) {

  public Assessment {
    rounds = List.copyOf(rounds);
  }
}
