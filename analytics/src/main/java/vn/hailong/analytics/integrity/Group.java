package vn.hailong.analytics.integrity;

import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.Channel;

/**
 * Some of an office's responses.
 *
 * @param desk those of one desk, by its code; null for all desks
 * @param channel those that came in by one channel; null for all channels
 */
public record Group(@Nullable String desk, @Nullable Channel channel) {

  /** All responses of the office. */
  public static final Group OFFICE = new Group(null, null);

  /** How a group is cut out of the office. */
  enum Kind {
    OFFICE,
    DESK,
    CHANNEL,
    DESK_AND_CHANNEL
  }

  /** The responses of one desk. */
  public static Group of(String desk) {
    return new Group(desk, null);
  }

  /** The responses that came in by one channel. */
  public static Group of(Channel channel) {
    return new Group(null, channel);
  }

  Kind kind() {
    if (desk == null) {
      return channel == null ? Kind.OFFICE : Kind.CHANNEL;
    }
    return channel == null ? Kind.DESK : Kind.DESK_AND_CHANNEL;
  }

  /** Whether a response of a desk and a channel is among them. */
  boolean holds(String ofDesk, Channel byChannel) {
    return (desk == null || desk.equals(ofDesk)) && (channel == null || channel == byChannel);
  }
}
