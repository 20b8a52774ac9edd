/** Points, fields and the index: from answers and document scores to a scorecard. */
@NullMarked
package vn.hailong.analytics.scorecard;

import org.jspecify.annotations.NullMarked;
