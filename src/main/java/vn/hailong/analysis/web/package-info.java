/** A round's figures and files over HTTP. */
@NullMarked
package vn.hailong.analysis.web;

import org.jspecify.annotations.NullMarked;
