/** What every feature says about its own changes; who keeps it is another package's matter. */
@NullMarked
package vn.hailong.common.audit;

import org.jspecify.annotations.NullMarked;
