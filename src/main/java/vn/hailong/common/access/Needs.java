package vn.hailong.common.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a staff screen asks of whoever opens it: one of the permissions, held for some agency.
 * Without any it is enough to be signed in. A route with neither this nor the public marker is
 * refused to everybody; the services behind the screen check again, agency by agency.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Needs {

  /** Any one of these suffices. */
  Permission[] value() default {};
}
