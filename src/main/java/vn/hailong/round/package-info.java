/** Survey rounds: which questionnaire, which agency, when, and the population it speaks for. */
@NullMarked
package vn.hailong.round;

import org.jspecify.annotations.NullMarked;
