/**
 * Differences between groups of respondents within one sample: tests of any difference, trends over
 * months, and the effect of the way responses come in.
 *
 * <p>A group's rate is a domain estimate: the sampling design is that of all used responses. All
 * variances follow from exact integer moments of each service field and group.
 */
@NullMarked
package vn.hailong.analytics.groups;

import org.jspecify.annotations.NullMarked;
