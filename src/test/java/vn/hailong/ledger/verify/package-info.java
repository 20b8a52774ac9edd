@NullMarked
package vn.hailong.ledger.verify;

import org.jspecify.annotations.NullMarked;
