/** The table of access codes. */
@NullMarked
package vn.hailong.invitation.store;

import org.jspecify.annotations.NullMarked;
