/** An assessment's scorecard and files over HTTP. */
@NullMarked
package vn.hailong.index.web;

import org.jspecify.annotations.NullMarked;
