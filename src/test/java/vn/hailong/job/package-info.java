@NullMarked
package vn.hailong.job;

import org.jspecify.annotations.NullMarked;
