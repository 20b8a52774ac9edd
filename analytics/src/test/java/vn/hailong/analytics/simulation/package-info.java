/** What simulations share: respondents and populations drawn with fixed seeds, and tables. */
@NullMarked
package vn.hailong.analytics.simulation;

import org.jspecify.annotations.NullMarked;
