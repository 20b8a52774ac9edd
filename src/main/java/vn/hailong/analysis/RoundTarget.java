package vn.hailong.analysis;

import java.util.Optional;
import vn.hailong.round.Round;

/** What a round's satisfaction is held against where it is scored. */
public interface RoundTarget {

  /** A share 0..1, from the criteria set the round is measured for; empty where there is none. */
  Optional<Double> of(Round round);
}
