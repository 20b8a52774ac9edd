package vn.hailong.analytics.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Population;

/**
 * Whether a service field has more responses than dossiers. Of N dossiers an honest office has at
 * most Poisson(r·N) responses, r being the settings' bound; only more responses than dossiers are
 * looked at.
 */
final class ExcessCheck {

  private ExcessCheck() {}

  static List<Suspicion> run(
      ResponseLog log, @Nullable Population dossiers, IntegritySettings settings) {
    if (dossiers == null) {
      return List.of();
    }
    Map<String, Long> responses = new TreeMap<>();
    for (int row = 0; row < log.size(); row++) {
      responses.merge(log.entry(row).serviceField(), 1L, Long::sum);
    }
    List<Suspicion> suspicions = new ArrayList<>();
    for (var field : responses.entrySet()) {
      @Nullable Long returned = dossiers.of(field.getKey());
      if (returned != null && field.getValue() > returned) {
        // A field that returned none may still have answered one dossier of the month before.
        double mean = settings.answeredShare() * Math.max(1, returned);
        double p = Tails.poisson(field.getValue(), mean) * responses.size();
        suspicions.add(
            new Suspicion(
                Math.min(1, p),
                new Evidence.Excess(field.getKey(), field.getValue(), returned),
                RowSet.where(
                    log.size(), row -> log.entry(row).serviceField().equals(field.getKey()))));
      }
    }
    return suspicions;
  }
}
