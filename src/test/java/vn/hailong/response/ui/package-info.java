/** Paper entry and import in a browser. */
@NullMarked
package vn.hailong.response.ui;

import org.jspecify.annotations.NullMarked;
