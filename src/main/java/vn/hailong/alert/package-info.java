/** Whom the product tells what: notices in the product, letters and webhooks. */
@NullMarked
package vn.hailong.alert;

import org.jspecify.annotations.NullMarked;
