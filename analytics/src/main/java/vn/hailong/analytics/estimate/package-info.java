/**
 * Design-based estimates for stratified simple random sampling, from exact integer moments of the
 * answers.
 */
@NullMarked
package vn.hailong.analytics.estimate;

import org.jspecify.annotations.NullMarked;
