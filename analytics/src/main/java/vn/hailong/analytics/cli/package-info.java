/** The command line. */
@NullMarked
package vn.hailong.analytics.cli;

import org.jspecify.annotations.NullMarked;
