/** Screens for the tree of agencies. */
@NullMarked
package vn.hailong.office.ui;

import org.jspecify.annotations.NullMarked;
