/** The server around the features. */
@NullMarked
package vn.hailong.platform;

import org.jspecify.annotations.NullMarked;
