/** What features tell people about; who gets it and how is another package's matter. */
@NullMarked
package vn.hailong.common.notice;

import org.jspecify.annotations.NullMarked;
