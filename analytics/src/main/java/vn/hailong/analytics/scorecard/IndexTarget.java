package vn.hailong.analytics.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target of the whole index.
 *
 * @param share 0..1
 * @param reached null where the index has no maximum
 */
public record IndexTarget(BigDecimal share, @Nullable Boolean reached) {}
