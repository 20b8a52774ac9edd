/** The model of a criteria set and of the scores entered for its document components. */
@NullMarked
package vn.hailong.analytics.criteria;

import org.jspecify.annotations.NullMarked;
