@NullMarked
package vn.hailong.respondent;

import org.jspecify.annotations.NullMarked;
