/** The light form: plain HTML without scripts, sessions or cookies. */
@NullMarked
package vn.hailong.respondent.web;

import org.jspecify.annotations.NullMarked;
