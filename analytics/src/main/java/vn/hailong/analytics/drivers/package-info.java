/**
 * What goes with overall satisfaction: descriptions of the respondents, unweighted. None of them
 * shows a cause.
 */
@NullMarked
package vn.hailong.analytics.drivers;

import org.jspecify.annotations.NullMarked;
