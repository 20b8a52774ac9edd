@NullMarked
package vn.hailong.respondent.ui;

import org.jspecify.annotations.NullMarked;
