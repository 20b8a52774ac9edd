/** Tables of templates and of the components of criteria sets. */
@NullMarked
package vn.hailong.template.store;

import org.jspecify.annotations.NullMarked;
