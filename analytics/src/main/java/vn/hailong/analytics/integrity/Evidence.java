package vn.hailong.analytics.integrity;

import java.time.LocalDateTime;
import java.util.List;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.questionnaire.Coded;

/** What a finding rests on, in figures. */
public sealed interface Evidence {

  /**
   * A group has more responses with a trait than expected.
   *
   * @param count responses of the group with the trait
   * @param of responses that could have had it: the office's with {@link Basis#HISTORY}, else the
   *     group's
   * @param expectedShare of {@code of}, 0..1
   * @param basis where the expectation comes from
   * @param months of history behind it; 0 for another basis
   */
  record Share(
      Trait trait, Group group, long count, long of, double expectedShare, Basis basis, int months)
      implements Evidence {}

  /** Where an expected share comes from. */
  enum Basis implements Coded {
    /** The group's part of the office in earlier months. */
    HISTORY,
    /** The office's other desks in the same month. */
    PEERS,
    /** The most the settings hold to be honest. */
    BOUND
  }

  /**
   * Short spans of time with more responses than expected.
   *
   * @param windows on different days, the least likely first; at least one
   */
  record Burst(List<Window> windows) implements Evidence {
    public Burst {
      windows = List.copyOf(windows);
    }
  }

  /**
   * One span of time.
   *
   * @param from its first hour, in the office's time
   * @param hours its length
   * @param count responses in it
   * @param expected how many there would be on average
   */
  record Window(LocalDateTime from, int hours, Group group, long count, double expected) {}

  /**
   * A service field has more responses than dossiers: at least the difference does not come from
   * one citizen each.
   */
  record Excess(String serviceField, long responses, long dossiers) implements Evidence {}

  /**
   * The wholly satisfied among a channel's respondents and among all others.
   *
   * @param count wholly satisfied respondents of the channel
   * @param of its respondents
   * @param otherCount wholly satisfied respondents of all other channels
   * @param otherOf their respondents
   * @param expectedShare of {@code of}, from the others and the channel's earlier distance
   */
  record Divergence(
      Channel channel, long count, long of, long otherCount, long otherOf, double expectedShare)
      implements Evidence {}
}
