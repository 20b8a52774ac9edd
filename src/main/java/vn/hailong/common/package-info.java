/** What every feature may use: ids, problems, texts, access checks, the clock and QR codes. */
@NullMarked
package vn.hailong.common;

import org.jspecify.annotations.NullMarked;
