@NullMarked
package vn.hailong.ledger;

import org.jspecify.annotations.NullMarked;
