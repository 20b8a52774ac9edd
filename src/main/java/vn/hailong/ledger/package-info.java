/**
 * An append-only log over responses: whoever holds one of its signed heads can find out whether
 * anything before it was changed, removed or put in later.
 */
@NullMarked
package vn.hailong.ledger;

import org.jspecify.annotations.NullMarked;
