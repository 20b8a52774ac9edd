/** Screens for questionnaires and criteria sets. */
@NullMarked
package vn.hailong.template.ui;

import org.jspecify.annotations.NullMarked;
