/** Signing in, one's own account, and the accounts of an agency. */
@NullMarked
package vn.hailong.identity.ui;

import org.jspecify.annotations.NullMarked;
