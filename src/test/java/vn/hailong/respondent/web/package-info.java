@NullMarked
package vn.hailong.respondent.web;

import org.jspecify.annotations.NullMarked;
