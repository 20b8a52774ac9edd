/** Staff accounts, roles scoped to an agency or unit, sessions and service tokens. */
@NullMarked
package vn.hailong.identity;

import org.jspecify.annotations.NullMarked;
