/**
 * Statistics that point at responses which do not look like those of citizens: findings with their
 * evidence, never a verdict on a person, and never a silent deletion.
 */
@NullMarked
package vn.hailong.analytics.integrity;

import org.jspecify.annotations.NullMarked;
