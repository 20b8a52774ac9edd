/** Screens of desks: their codes, QR codes and posters. */
@NullMarked
package vn.hailong.invitation.ui;

import org.jspecify.annotations.NullMarked;
