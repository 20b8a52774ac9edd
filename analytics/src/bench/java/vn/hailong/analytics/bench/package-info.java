/** What analytics takes, measured; {@code ./bench analytics} runs it. Not part of the product. */
@NullMarked
package vn.hailong.analytics.bench;

import org.jspecify.annotations.NullMarked;
