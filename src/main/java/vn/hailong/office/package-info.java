/** The tree of agencies, their units and desks, and the service fields desks serve. */
@NullMarked
package vn.hailong.office;

import org.jspecify.annotations.NullMarked;
