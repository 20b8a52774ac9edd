/** Assessments: criteria sets in use, document scores, and the rounds they are bound to. */
@NullMarked
package vn.hailong.index;

import org.jspecify.annotations.NullMarked;
