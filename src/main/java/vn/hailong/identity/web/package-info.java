/** Who makes a request: sessions, service tokens, and protection against forged requests. */
@NullMarked
package vn.hailong.identity.web;

import org.jspecify.annotations.NullMarked;
