/** Screens of rounds: the list, one round, its population. */
@NullMarked
package vn.hailong.round.ui;

import org.jspecify.annotations.NullMarked;
