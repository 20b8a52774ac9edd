/**
 * Figures of a round and of an assessment: reads rollups and rows, leaves the arithmetic to
 * analytics.
 */
@NullMarked
package vn.hailong.analysis;

import org.jspecify.annotations.NullMarked;
