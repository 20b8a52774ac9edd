/** Tables of agencies, units, desks and service fields. */
@NullMarked
package vn.hailong.office.store;

import org.jspecify.annotations.NullMarked;
