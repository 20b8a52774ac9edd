package vn.hailong.analytics.groups;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Design;
import vn.hailong.analytics.estimate.Estimate;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.MeasureScorer;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.SurveySample;
import vn.hailong.analytics.estimate.UncoveredFieldException;
import vn.hailong.analytics.questionnaire.Questionnaire;

/**
 * One measure's answers by service field and group (channel, month, desk, age band…), with the
 * design of the whole sample. Immutable; independent of the order of the responses.
 */
public final class GroupedSample {

  private static final NavigableMap<String, Moments> NOBODY = Collections.emptyNavigableMap();

  private final Questionnaire questionnaire;
  private final MeasureDef measure;
  private final @Nullable Population population;
  private final Map<String, Long> used;
  private final Design design;
  private final boolean isCorrected;
  private final NavigableMap<String, NavigableMap<String, Moments>> moments;

  private GroupedSample(GroupedSample corrected) {
    questionnaire = corrected.questionnaire;
    measure = corrected.measure;
    population = corrected.population;
    used = corrected.used;
    design = corrected.design.withoutCorrection();
    isCorrected = false;
    moments = corrected.moments;
  }

  private GroupedSample(Builder builder, @Nullable Population population) {
    questionnaire = builder.questionnaire;
    measure = builder.measure;
    this.population = population;
    used = Map.copyOf(builder.used);
    design = Design.of(used, population);
    isCorrected = true;
    moments = new TreeMap<>();
    builder.moments.forEach((group, byField) -> {
      if (byField.values().stream().anyMatch(field -> field.n() > 0)) {
        moments.put(group, new TreeMap<>(byField));
      }
    });
  }

  /** A builder for the answers to a measure of a questionnaire. */
  public static Builder builder(Questionnaire questionnaire, MeasureDef measure) {
    return new Builder(questionnaire, measure);
  }

  /**
   * The same sample without finite population correction: what tests should be given. With the
   * correction they ask whether the dossiers of this period differ, which they nearly always do a
   * little; without, whether the groups do (W. G. Cochran, Sampling Techniques, 3rd ed., 1977,
   * 2.14). R: {@code svydesign} without {@code fpc}.
   */
  public GroupedSample withoutCorrection() {
    return new GroupedSample(this);
  }

  /** The groups with answers, by name. */
  public List<String> groups() {
    return List.copyOf(moments.keySet());
  }

  /** The population, or null where none is given. */
  public @Nullable Population population() {
    return population;
  }

  /** n_h: the used responses of each service field, whatever their group. */
  public Map<String, Long> usedByField() {
    return used;
  }

  /**
   * Each group's estimate, as a domain of the sample: rate R_g = Σ_g w y / Σ_g w m, its variance
   * over all used responses with z_i = 0 outside the group. R: {@code svyratio(~y, ~m,
   * subset(design, group == g))}.
   *
   * @param confidence of the limits, above 0 and below 1
   * @return by name of the group; groups without answers are absent
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public SequencedMap<String, Estimate> estimates(double confidence) {
    SequencedMap<String, Estimate> estimates = new TreeMap<>();
    for (String group : moments.keySet()) {
      estimates.put(group, sample(group, confidence).estimate(measure));
    }
    return estimates;
  }

  /** One group's responses within the design of all. */
  SurveySample sample(String group, double confidence) {
    GroupData data = new GroupData(used, moments.getOrDefault(group, NOBODY), measure);
    SurveySample sample = new SurveySample(questionnaire, data, population, confidence);
    return isCorrected ? sample : sample.withoutCorrection();
  }

  MeasureDef measure() {
    return measure;
  }

  Design design() {
    return design;
  }

  /** A group's moments in one service field. */
  Moments cell(String field, String group) {
    return moments.getOrDefault(group, NOBODY).getOrDefault(field, Moments.NONE);
  }

  /** A group's moments in one stratum of the design. */
  Moments inStratum(int stratum, String group) {
    return design.strata().get(stratum).serviceFields().stream()
        .map(field -> cell(field, group))
        .reduce(Moments.NONE, Moments::plus);
  }

  /** Respondents with an answer in any of the groups, less the strata that hold one of them. */
  long degreesOfFreedom(List<String> among) {
    long respondents = 0;
    long strata = 0;
    for (int h = 0; h < design.strata().size(); h++) {
      int stratum = h;
      long n = among.stream().mapToLong(group -> inStratum(stratum, group).n()).sum();
      respondents += n;
      strata += n > 0 ? 1 : 0;
    }
    return respondents - strata;
  }

  /** Takes used responses one by one, or already counted. */
  public static final class Builder {

    private final Questionnaire questionnaire;
    private final MeasureDef measure;
    private final MeasureScorer scorer;
    private final Map<String, Long> used = new TreeMap<>();
    private final Map<String, Map<String, Moments>> moments = new TreeMap<>();

    private Builder(Questionnaire questionnaire, MeasureDef measure) {
      this.questionnaire = questionnaire;
      this.measure = measure;
      scorer = new MeasureScorer(questionnaire, measure);
    }

    /**
     * Adds a used response.
     *
     * @param serviceField its stratum
     * @param group its group, or null where it has none: it then counts for the design alone
     * @param answers one byte per item, see {@link vn.hailong.analytics.questionnaire.AnswerCodec};
     *     not kept
     */
    public Builder add(String serviceField, @Nullable String group, byte[] answers) {
      return add(serviceField, group, 1, scorer.score(answers));
    }

    /**
     * Adds used responses that were counted elsewhere.
     *
     * @param serviceField their stratum
     * @param group their group, or null where they have none
     * @param responses how many, whether they answered the measure or not
     * @param answered the measure's moments over them
     * @throws IllegalArgumentException if more answered than there are
     */
    public Builder add(
        String serviceField, @Nullable String group, long responses, Moments answered) {
      if (answered.n() > responses) {
        throw new IllegalArgumentException(
            "%d of %d responses cannot have answered".formatted(answered.n(), responses));
      }
      used.merge(serviceField, responses, Long::sum);
      if (group != null) {
        moments
            .computeIfAbsent(group, name -> new TreeMap<>())
            .merge(serviceField, answered, Moments::plus);
      }
      return this;
    }

    /**
     * The sample; the builder may go on.
     *
     * @param population N_h of each service field, or null for one sample without finite population
     *     correction
     * @throws UncoveredFieldException if the population lacks a field with used responses
     */
    public GroupedSample build(@Nullable Population population) {
      return new GroupedSample(this, population);
    }
  }
}
