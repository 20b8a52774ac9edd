package vn.hailong.analytics.simulation;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.estimate.Population;

/** An office's dossiers, each with the answers its citizen would give, by service field. */
public final class FiniteOffice {

  private final AnswerModel[] models;
  private final int[][] dossiers;

  /**
   * Draws an office.
   *
   * @param models of each field
   * @param sizes N_h
   */
  public FiniteOffice(AnswerModel[] models, int[] sizes, SplittableRandom random) {
    this.models = models.clone();
    dossiers = new int[sizes.length][];
    for (int h = 0; h < sizes.length; h++) {
      dossiers[h] = new int[sizes[h]];
      for (int i = 0; i < sizes[h]; i++) {
        dossiers[h][i] = models[h].draw(random);
      }
    }
  }

  /** The office's true rate. */
  public double rate() {
    double satisfied = 0;
    double valid = 0;
    for (int h = 0; h < dossiers.length; h++) {
      for (int dossier : dossiers[h]) {
        satisfied += models[h].satisfied(dossier);
        valid += models[h].valid(dossier);
      }
    }
    return satisfied / valid;
  }

  public Population population() {
    SequencedMap<String, Long> sizes = new LinkedHashMap<>();
    for (int h = 0; h < dossiers.length; h++) {
      sizes.put(String.valueOf(h), (long) dossiers[h].length);
    }
    return new Population(sizes);
  }

  /** A simple random sample without replacement of n_h dossiers of each field. */
  public CountedSurvey sample(int[] sizes, SplittableRandom random) {
    CountedSurvey survey = new CountedSurvey(dossiers.length);
    for (int h = 0; h < sizes.length; h++) {
      shuffleFirst(dossiers[h], sizes[h], random);
      add(survey, h, 0, sizes[h]);
    }
    return survey;
  }

  /** Brings every field's dossiers into random order, as they come in over a period. */
  public void shuffle(SplittableRandom random) {
    for (int[] field : dossiers) {
      shuffleFirst(field, field.length, random);
    }
  }

  /** Adds the answers to a field's dossiers from one place in the order to before another. */
  public void add(CountedSurvey survey, int field, int from, int to) {
    Moments sum = Moments.NONE;
    for (int i = from; i < to; i++) {
      sum = sum.plus(models[field].moments(dossiers[field][i]));
    }
    survey.add(field, sum);
  }

  private static void shuffleFirst(int[] values, int count, SplittableRandom random) {
    for (int i = 0; i < count; i++) {
      int other = random.nextInt(i, values.length);
      int value = values[other];
      values[other] = values[i];
      values[i] = value;
    }
  }
}
