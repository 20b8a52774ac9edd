package vn.hailong.analysis;

import java.io.IOException;
import java.io.OutputStream;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.Counting;

/**
 * The files from which the scorecard command gives the figures the application shows. Every method
 * needs {@code EXPORT} for the round's agency, asked before anything is written.
 */
public interface RoundExports {

  /**
   * All responses that are not excluded as CSV, in the order of their random ids. Where the round
   * counts answers that were not finished, they are not marked as such: the file says what counts.
   */
  default Export responses(RoundId round) {
    return responses(round, Counting.CLEANED);
  }

  /** As {@link #responses(RoundId)}, those that count or all that came in. */
  Export responses(RoundId round, Counting counting);

  /**
   * The population as CSV.
   *
   * @throws vn.hailong.common.ProblemException {@code no_population} (404) where none was given
   */
  Export population(RoundId round);

  /** The questionnaire as it was published, to the byte. */
  Export questionnaire(RoundId round);

  /** A file that has been allowed and is written when it is wanted. */
  interface Export {

    /** Writes it in UTF-8; the stream stays open. */
    void writeTo(OutputStream out) throws IOException;
  }
}
