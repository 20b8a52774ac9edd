/** The citizen's form: what is asked when, what has been answered, and how it is sent. */
@NullMarked
package vn.hailong.respondent;

import org.jspecify.annotations.NullMarked;
