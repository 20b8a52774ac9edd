package vn.hailong.ledger;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.RoundId;
import vn.hailong.ledger.verify.CanonicalJson;
import vn.hailong.ledger.verify.Hashes;
import vn.hailong.response.StoredResponse;
import vn.hailong.round.Rounds;
import vn.hailong.template.Templates;

/**
 * The bytes the ledger commits to: all that is stored of a response, by the questionnaire's codes
 * and values and not as it is stored, so that another way of storing it gives the same bytes.
 */
@Singleton
class CanonicalAnswers {

  /** Names this form; another one would get another name. */
  static final String FORMAT = "hailong-answers/1";

  private final Rounds rounds;
  private final Templates templates;

  CanonicalAnswers(Rounds rounds, Templates templates) {
    this.rounds = rounds;
    this.templates = templates;
  }

  /** The writer of a round's responses. */
  OfRound of(RoundId round) {
    return new OfRound(round, templates.questionnaire(rounds.internal(round).questionnaire()));
  }

  /** Writes responses of one round. */
  static final class OfRound {

    private final RoundId round;
    private final String questionnaire;
    private final AnswerCodec codec;

    private OfRound(RoundId round, Questionnaire questionnaire) {
      this.round = round;
      this.questionnaire = questionnaire.code() + " " + questionnaire.version();
      this.codec = new AnswerCodec(questionnaire);
    }

    /** Item code to value, as in a submission. */
    Map<String, String> answers(StoredResponse response) {
      return codec.decode(response.answers());
    }

    /** The canonical text; the comment goes in as its digest. */
    String text(StoredResponse response, byte @Nullable [] commentDigest) {
      @Nullable DeskId desk = response.desk();
      Map<String, @Nullable Object> members = new HashMap<>();
      members.put("format", FORMAT);
      members.put("questionnaire", questionnaire);
      members.put("round", round.value());
      members.put("response", response.responseId().toString());
      members.put("desk", desk == null ? null : desk.value());
      members.put("service_field", response.serviceField());
      members.put("channel", response.channel().code());
      members.put("language", response.language());
      members.put("form", response.form().code());
      members.put("hour", response.hour().toInstant().toString());
      members.put("duration_seconds", response.durationSeconds());
      members.put("partial", response.partial());
      members.put("answers", answers(response));
      members.put("context", response.context());
      members.put("comment_digest", commentDigest == null ? null : Hashes.hex(commentDigest));
      return CanonicalJson.of(Objects.requireNonNull(members));
    }
  }
}
