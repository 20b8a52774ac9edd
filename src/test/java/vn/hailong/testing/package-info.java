/** What tests stand on: the real application on a real database. */
@NullMarked
package vn.hailong.testing;

import org.jspecify.annotations.NullMarked;
