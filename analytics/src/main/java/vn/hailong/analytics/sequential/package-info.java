/**
 * Limits and verdicts that stay true however often somebody looks: by betting for unweighted rates,
 * by preset looks for weighted ones.
 */
@NullMarked
package vn.hailong.analytics.sequential;

import org.jspecify.annotations.NullMarked;
