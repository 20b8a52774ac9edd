@NullMarked
package vn.hailong.alert;

import org.jspecify.annotations.NullMarked;
