@NullMarked
package vn.hailong.common;

import org.jspecify.annotations.NullMarked;
