@NullMarked
package vn.hailong.ledger.ui;

import org.jspecify.annotations.NullMarked;
