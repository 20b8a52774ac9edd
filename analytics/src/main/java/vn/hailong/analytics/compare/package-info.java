/** Comparisons of two independent samples, and what to do when there are many of them. */
@NullMarked
package vn.hailong.analytics.compare;

import org.jspecify.annotations.NullMarked;
