/** The screen of the audit record. */
@NullMarked
package vn.hailong.audit.ui;

import org.jspecify.annotations.NullMarked;
