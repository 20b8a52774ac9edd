/** The contract of answers over HTTP. */
@NullMarked
package vn.hailong.response.web;

import org.jspecify.annotations.NullMarked;
