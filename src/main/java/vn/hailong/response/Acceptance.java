package vn.hailong.response;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.Channel;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.RoundId;

/**
 * The one way an answer gets in, whatever the channel. A receipt is returned only after the row is
 * durably committed; the same submission again gets the same receipt, also after the round closed.
 */
public interface Acceptance {

  /**
   * Accepts the answers of somebody who came with an access code.
   *
   * @throws vn.hailong.common.ProblemException those of {@code Invitations.admit}; {@code
   *     invalid_answers} (422) with JSON pointers; {@code response_conflict} (409) for the same id
   *     with other content; {@code unavailable} (503) when nothing could be committed
   */
  Receipt accept(String accessCode, Channel channel, Submission submission);

  /**
   * Accepts a paper form typed in by staff; needs {@code ENTER_RESPONSES}. The round must have
   * opened; it may have closed since.
   *
   * @param desk null when the paper does not say
   * @param day when the citizen filled it in
   */
  Receipt enterPaper(RoundId round, @Nullable DeskId desk, LocalDate day, Submission submission);

  /**
   * Imports a CSV of responses whole or not at all; needs {@code ENTER_RESPONSES}. Rows that were
   * imported before are recognised and counted as repeated.
   *
   * @throws vn.hailong.common.ProblemException {@code invalid_file} (422) with {@code FILE:LINE}
   *     parts; {@code response_conflict} (409)
   */
  ImportResult importCsv(RoundId round, String fileName, byte[] content);

  /** How many rows were new and how many had been there. */
  record ImportResult(int accepted, int repeated) {}
}
