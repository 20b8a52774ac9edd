/** The bell, the list of notices, letters and webhooks. */
@NullMarked
package vn.hailong.alert.ui;

import org.jspecify.annotations.NullMarked;
