/** How many responses to ask for, and where. */
@NullMarked
package vn.hailong.analytics.plan;

import org.jspecify.annotations.NullMarked;
