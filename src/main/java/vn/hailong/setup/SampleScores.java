package vn.hailong.setup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.Field;
import vn.hailong.index.DocumentEntry;

/** Made-up self and verified scores: most full, some short, a few still missing. */
final class SampleScores {

  /** Fields the council has already looked at. */
  private static final Set<String> VERIFIED = Set.of("1", "2", "3");

  private final CriteriaSet criteria;
  private final RandomGenerator random;

  SampleScores(CriteriaSet criteria, RandomGenerator random) {
    this.criteria = criteria;
    this.random = random;
  }

  List<DocumentEntry> entries() {
    return criteria.fields().stream().flatMap(field -> entries(field).stream()).toList();
  }

  private List<DocumentEntry> entries(Field field) {
    return field.components().stream()
        .filter(Component.Document.class::isInstance)
        .filter(component -> random.nextDouble() > 0.05)
        .map(component -> entry(component, VERIFIED.contains(field.code())))
        .toList();
  }

  private DocumentEntry entry(Component component, boolean verified) {
    BigDecimal self = share(component.max(), random.nextDouble() < 0.72 ? 1 : 0.5);
    boolean lowered = verified && random.nextDouble() < 0.2;
    @Nullable BigDecimal council = verified ? (lowered ? share(self, 0.5) : self) : null;
    int evidence = random.nextDouble() < 0.1 ? 0 : 1 + random.nextInt(4);
    return new DocumentEntry(
        component.code(), false, null, null, self, council, null, evidence, null, 0);
  }

  private static BigDecimal share(BigDecimal points, double share) {
    return points.multiply(BigDecimal.valueOf(share)).setScale(2, RoundingMode.HALF_UP);
  }
}
