/** The audit chain in the database. */
@NullMarked
package vn.hailong.audit.store;

import org.jspecify.annotations.NullMarked;
