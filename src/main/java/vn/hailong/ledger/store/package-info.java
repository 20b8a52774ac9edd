/** Tables of the ledger. */
@NullMarked
package vn.hailong.ledger.store;

import org.jspecify.annotations.NullMarked;
