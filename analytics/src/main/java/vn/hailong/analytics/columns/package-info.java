/**
 * Responses as columns: a byte for each answer, and the kernels that count them, on several threads
 * and with the same bits whatever their number.
 */
@NullMarked
package vn.hailong.analytics.columns;

import org.jspecify.annotations.NullMarked;
