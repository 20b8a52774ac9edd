/** The one acceptance service behind every channel, the stored answers and their rollups. */
@NullMarked
package vn.hailong.response;

import org.jspecify.annotations.NullMarked;
