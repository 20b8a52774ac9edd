/** Rows of accounts, roles and service tokens. */
@NullMarked
package vn.hailong.identity.store;

import org.jspecify.annotations.NullMarked;
