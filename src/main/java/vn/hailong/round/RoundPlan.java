package vn.hailong.round;

import java.time.Instant;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.TemplateId;

/** What an officer decides about a round. */
public record RoundPlan(
    AgencyId agency,
    TemplateId questionnaire,
    String titleVi,
    String titleEn,
    Instant opensAt,
    Instant closesAt,
    boolean includePartial) {}
