/**
 * Checks a ledger from outside. Uses the JDK only, so that an auditor can read all of it and run it
 * without the product: {@code java -jar hailong-ledger-verify.jar}.
 */
@NullMarked
package vn.hailong.ledger.verify;

import org.jspecify.annotations.NullMarked;
