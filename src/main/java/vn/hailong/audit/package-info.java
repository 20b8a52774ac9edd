/**
 * Who changed what: kept in the change's own transaction as a chain that shows tampering, searched
 * by those entitled.
 */
@NullMarked
package vn.hailong.audit;

import org.jspecify.annotations.NullMarked;
