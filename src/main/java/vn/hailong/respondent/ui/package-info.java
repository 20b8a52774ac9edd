/** The citizen's form as a Vaadin view of plain elements. */
@NullMarked
package vn.hailong.respondent.ui;

import org.jspecify.annotations.NullMarked;
