/** Figures that R recorded, see {@code src/test/r}, and the responses they were computed from. */
@NullMarked
package vn.hailong.analytics.recorded;

import org.jspecify.annotations.NullMarked;
