/** Typed ids, so that a round's number is never taken for a desk's. */
@NullMarked
package vn.hailong.common.id;

import org.jspecify.annotations.NullMarked;
