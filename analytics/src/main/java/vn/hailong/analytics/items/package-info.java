/** How well the items of a measure hang together, over complete respondents, unweighted. */
@NullMarked
package vn.hailong.analytics.items;

import org.jspecify.annotations.NullMarked;
