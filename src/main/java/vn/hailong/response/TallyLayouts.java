package vn.hailong.response;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.hailong.common.id.RoundId;
import vn.hailong.common.id.TemplateId;
import vn.hailong.round.Rounds;
import vn.hailong.template.Templates;

/** Layouts of rounds; kept by questionnaire, which never changes. */
@Singleton
final class TallyLayouts {

  private final Rounds rounds;
  private final Templates templates;
  private final Map<TemplateId, TallyLayout> known = new ConcurrentHashMap<>();

  TallyLayouts(Rounds rounds, Templates templates) {
    this.rounds = rounds;
    this.templates = templates;
  }

  TallyLayout of(long round) {
    return known.computeIfAbsent(
        rounds.internal(new RoundId(round)).questionnaire(),
        template -> new TallyLayout(templates.questionnaire(template)));
  }
}
