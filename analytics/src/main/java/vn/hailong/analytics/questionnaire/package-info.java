/** The model of a questionnaire and the compact encoding of one respondent's answers. */
@NullMarked
package vn.hailong.analytics.questionnaire;

import org.jspecify.annotations.NullMarked;
