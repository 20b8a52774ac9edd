/** Notices, letters and webhooks in the database. */
@NullMarked
package vn.hailong.alert.store;

import org.jspecify.annotations.NullMarked;
