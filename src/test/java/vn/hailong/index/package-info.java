@NullMarked
package vn.hailong.index;

import org.jspecify.annotations.NullMarked;
