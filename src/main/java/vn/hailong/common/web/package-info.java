/** Problems on the wire. */
@NullMarked
package vn.hailong.common.web;

import org.jspecify.annotations.NullMarked;
