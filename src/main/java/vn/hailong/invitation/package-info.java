/** How a respondent gets in: access codes, their QR codes and posters. */
@NullMarked
package vn.hailong.invitation;

import org.jspecify.annotations.NullMarked;
