/** Letters the product writes to people; how they travel is another package's matter. */
@NullMarked
package vn.hailong.common.mail;

import org.jspecify.annotations.NullMarked;
