/** Tables of rounds and their populations. */
@NullMarked
package vn.hailong.round.store;

import org.jspecify.annotations.NullMarked;
