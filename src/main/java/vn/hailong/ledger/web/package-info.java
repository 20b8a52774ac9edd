/** Heads, proofs and receipts on the wire and as pages for everybody. */
@NullMarked
package vn.hailong.ledger.web;

import org.jspecify.annotations.NullMarked;
