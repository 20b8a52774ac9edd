/** Jobs, who holds them, and what became of their runs. */
@NullMarked
package vn.hailong.job.store;

import org.jspecify.annotations.NullMarked;
