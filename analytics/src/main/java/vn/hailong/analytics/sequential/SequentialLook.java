package vn.hailong.analytics.sequential;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A share and its limits at the end of a day. All limits of a series of looks hold together with
 * the confidence that was asked for.
 *
 * @param day up to and with which responses count
 * @param respondents with an answer so far
 * @param value the share so far; null while nobody has answered
 * @param low the largest lower limit of this and all earlier looks
 * @param high the smallest upper limit of this and all earlier looks; below {@code low} if the
 *     share has changed so much in the meantime that no one value fits all looks
 */
public record SequentialLook(
    LocalDate day, long respondents, @Nullable Double value, double low, double high) {}
