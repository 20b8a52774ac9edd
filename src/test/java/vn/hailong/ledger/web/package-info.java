@NullMarked
package vn.hailong.ledger.web;

import org.jspecify.annotations.NullMarked;
