/** Questionnaires and criteria sets: loaded, checked, published once and never changed. */
@NullMarked
package vn.hailong.template;

import org.jspecify.annotations.NullMarked;
