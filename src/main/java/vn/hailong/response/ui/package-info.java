/** Staff screens that put answers in: paper forms typed in, files imported. */
@NullMarked
package vn.hailong.response.ui;

import org.jspecify.annotations.NullMarked;
