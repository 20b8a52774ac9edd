@NullMarked
package vn.hailong.audit;

import org.jspecify.annotations.NullMarked;
