/** Assessments, their rounds and document scores in the database. */
@NullMarked
package vn.hailong.index.store;

import org.jspecify.annotations.NullMarked;
