/** What every test and comparison shares: results that may be missing for a reason, and tails. */
@NullMarked
package vn.hailong.analytics.inference;

import org.jspecify.annotations.NullMarked;
