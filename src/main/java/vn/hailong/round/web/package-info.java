/** Rounds on the wire. */
@NullMarked
package vn.hailong.round.web;

import org.jspecify.annotations.NullMarked;
