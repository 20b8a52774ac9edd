@NullMarked
package vn.hailong.analysis;

import org.jspecify.annotations.NullMarked;
