/** Scheduled work: one node at a time, with a history people can read. */
@NullMarked
package vn.hailong.job;

import org.jspecify.annotations.NullMarked;
