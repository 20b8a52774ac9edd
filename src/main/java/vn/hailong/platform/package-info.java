/**
 * What the features stand on: start-up, the embedded database, the one Jetty server with Micronaut
 * and Vaadin in one servlet context, and the filters in front of both.
 */
@NullMarked
package vn.hailong.platform;

import org.jspecify.annotations.NullMarked;
