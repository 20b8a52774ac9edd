/** The public way in for answers, and staff's upload of many. */
@NullMarked
package vn.hailong.response.web;

import org.jspecify.annotations.NullMarked;
