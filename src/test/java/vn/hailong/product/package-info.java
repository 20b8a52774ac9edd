/** The packaged product, started as an operator starts it and walked as its people walk it. */
@NullMarked
package vn.hailong.product;

import org.jspecify.annotations.NullMarked;
