/** Who may do what: asked by every service, answered in one place. */
@NullMarked
package vn.hailong.common.access;

import org.jspecify.annotations.NullMarked;
