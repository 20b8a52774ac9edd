@NullMarked
package vn.hailong.alert.ui;

import org.jspecify.annotations.NullMarked;
