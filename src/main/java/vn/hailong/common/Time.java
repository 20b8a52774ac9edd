package vn.hailong.common;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The office's time. */
@Factory
public final class Time {

  /** All of Vietnam keeps one time, without daylight saving. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  @Singleton
  Clock clock() {
    return Clock.system(ZONE);
  }
}
