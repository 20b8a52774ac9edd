/** What every staff screen shares. */
@NullMarked
package vn.hailong.shell;

import org.jspecify.annotations.NullMarked;
