package vn.hailong.analytics.integrity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Population;

/** Runs all checks on one office's month. */
public final class IntegrityChecks {

  private final IntegritySettings settings;

  public IntegrityChecks(IntegritySettings settings) {
    this.settings = settings;
  }

  /**
   * Checks a month. Without history some checks hold the month against bounds or its desks against
   * each other, and some say nothing.
   *
   * @param history the office's earlier months, best six or more; what is as old as they are is not
   *     found
   * @param dossiers returned in the month by service field, or null where not known
   */
  public IntegrityReport check(
      ResponseLog log, List<MonthSummary> history, @Nullable Population dossiers) {
    MonthSummary now = MonthSummary.of(log, settings);
    Map<IntegrityCheck, List<Suspicion>> all = new EnumMap<>(IntegrityCheck.class);
    all.put(IntegrityCheck.BURST, new BurstCheck(settings, log, history).run());
    all.put(IntegrityCheck.OUTSIDE_HOURS, trait(Trait.OUTSIDE_HOURS, log, now, history));
    all.put(IntegrityCheck.STRAIGHT_LINING, trait(Trait.STRAIGHT_LINED, log, now, history));
    all.put(IntegrityCheck.TOO_FAST, trait(Trait.TOO_FAST, log, now, history));
    all.put(IntegrityCheck.SHARE, trait(Trait.ANY, log, now, history));
    all.put(IntegrityCheck.EXCESS, ExcessCheck.run(log, dossiers, settings));
    all.put(IntegrityCheck.DIVERGENCE, new DivergenceCheck(settings, log, now, history).run());
    List<Finding> findings = new ArrayList<>();
    double least = 1;
    for (var entry : all.entrySet()) {
      for (Suspicion suspicion : entry.getValue()) {
        double p = Math.min(1, suspicion.pValue() / entry.getKey().part());
        least = Math.min(least, p);
        if (p <= settings.level()) {
          findings.add(new Finding(entry.getKey(), p, suspicion.evidence(), suspicion.rows()));
        }
      }
    }
    return new IntegrityReport(findings, least);
  }

  private List<Suspicion> trait(
      Trait trait, ResponseLog log, MonthSummary now, List<MonthSummary> history) {
    return new TraitCheck(trait, settings, log, now, history).run().stream().toList();
  }
}
