/** Frame, look and small parts of the staff screens; other features' screens build on it. */
@NullMarked
package vn.hailong.shell.ui;

import org.jspecify.annotations.NullMarked;
