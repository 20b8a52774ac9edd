package vn.hailong.analytics.criteria;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What was entered for the document components and adjustments of a criteria set. */
public final class DocumentScores {

  private final SequencedMap<String, DocumentScore> byCode = new LinkedHashMap<>();

  private DocumentScores(Collection<DocumentScore> scores) {
    for (DocumentScore score : scores) {
      if (byCode.put(score.code(), score) != null) {
        throw new IllegalArgumentException("Two scores for " + score.code());
      }
    }
  }

  /**
   * Scores in order.
   *
   * @throws IllegalArgumentException if two scores have the same code
   */
  public static DocumentScores of(Collection<DocumentScore> scores) {
    return new DocumentScores(scores);
  }

  /** No scores at all. */
  public static DocumentScores none() {
    return new DocumentScores(List.of());
  }

  /** What was entered under a code, or null. */
  public @Nullable DocumentScore find(String code) {
    return byCode.get(code);
  }

  /** What was entered under a code; empty where nothing was. */
  public DocumentScore get(String code) {
    @Nullable DocumentScore score = byCode.get(code);
    return score == null ? DocumentScore.empty(code) : score;
  }

  /** All scores, in order. */
  public List<DocumentScore> all() {
    return List.copyOf(byCode.values());
  }
}
