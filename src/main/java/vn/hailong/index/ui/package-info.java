/** The scorecard of an agency and year, and the entry of its document scores. */
@NullMarked
package vn.hailong.index.ui;

import org.jspecify.annotations.NullMarked;
