package vn.hailong.index;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one document component; all figures may be missing.
 *
 * @param version grows with each change; 0 when nothing was stored yet
 */
public record DocumentEntry(
    String code,
    boolean notApplicable,
    @Nullable BigDecimal value,
    @Nullable BigDecimal required,
    @Nullable BigDecimal selfScore,
    @Nullable BigDecimal verifiedScore,
    @Nullable BigDecimal finalScore,
    int evidenceCount,
    @Nullable String note,
    int version) {}
