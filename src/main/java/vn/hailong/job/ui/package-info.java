/** The screen of jobs. */
@NullMarked
package vn.hailong.job.ui;

import org.jspecify.annotations.NullMarked;
