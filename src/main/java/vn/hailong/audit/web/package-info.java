/** The audit record as a file. */
@NullMarked
package vn.hailong.audit.web;

import org.jspecify.annotations.NullMarked;
