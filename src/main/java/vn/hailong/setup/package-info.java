/**
 * The first start: the administrator, what an operator needs to know, and the demonstration. Stands
 * at the end of the street and may use every feature; no feature uses it.
 */
@NullMarked
package vn.hailong.setup;

import org.jspecify.annotations.NullMarked;
