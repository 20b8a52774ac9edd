/**
 * The application: see {@code docs/architecture.md} for the way of the data through its packages.
 */
@NullMarked
package vn.hailong;

import org.jspecify.annotations.NullMarked;
