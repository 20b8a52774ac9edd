/** Tables of responses, their rollups and the server's secrets. */
@NullMarked
package vn.hailong.response.store;

import org.jspecify.annotations.NullMarked;
