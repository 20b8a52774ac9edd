/** Strict readers and writers of the public file formats, with problems that name file and line. */
@NullMarked
package vn.hailong.analytics.format;

import org.jspecify.annotations.NullMarked;
