/** Rules about the shape of the code. */
@NullMarked
package vn.hailong.architecture;

import org.jspecify.annotations.NullMarked;
