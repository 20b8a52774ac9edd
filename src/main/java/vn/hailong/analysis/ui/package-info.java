/** The dashboard of a round. */
@NullMarked
package vn.hailong.analysis.ui;

import org.jspecify.annotations.NullMarked;
