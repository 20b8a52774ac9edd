/** Accepting, storing and adding up answers. */
@NullMarked
package vn.hailong.response;

import org.jspecify.annotations.NullMarked;
