package vn.hailong.analytics.integrity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.hailong.analytics.format.Channel;

/**
 * What the checks hold to be honest. The bounds marked so are used only until there is history.
 *
 * @param calendar when the office is open
 * @param level the chance of a false alarm allowed for one clean office and month
 * @param secondsPerItem answering faster is too fast (one second: D. Wood et al., Response speed
 *     and response consistency as mutually validating indicators of data quality in online samples,
 *     Social Psychological and Personality Science 8, 2017)
 * @param leastItems fewer answers on the main scale are never called straight-lined
 * @param drift how much an honest share changes from month to month: the standard deviation of its
 *     log odds; more where the office's history shows more
 * @param modeDrift the same for how channels differ in satisfaction
 * @param fastShare the largest honest share of responses that are too fast (bound)
 * @param outsideShare the largest honest share of each channel's responses outside office hours
 *     (bound); channels that are absent are not checked against the clock at all
 * @param answeredShare the largest honest number of responses per dossier
 */
public record IntegritySettings(
    OfficeCalendar calendar,
    double level,
    double secondsPerItem,
    int leastItems,
    double drift,
    double modeDrift,
    double fastShare,
    Map<Channel, Double> outsideShare,
    double answeredShare) {

  public IntegritySettings {
    outsideShare = Collections.unmodifiableMap(new EnumMap<>(outsideShare));
    if (!(level > 0 && level < 1 && secondsPerItem > 0 && drift > 0 && modeDrift > 0)) {
      throw new IllegalArgumentException("Level, seconds and drifts are above 0, a level below 1");
    }
  }

  /**
   * The values the guide's tables were measured with. Paper forms are typed in by staff, in batches
   * and at any hour: their times say nothing about citizens. A drift of 0.25 lets an honest share
   * of 40 % move by some six points from month to month.
   */
  public static IntegritySettings standard(OfficeCalendar calendar) {
    return new IntegritySettings(
        calendar,
        0.01,
        1,
        4,
        0.25,
        0.7,
        0.1,
        Map.of(
            Channel.KIOSK, 0.03,
            Channel.ASSISTED, 0.03,
            Channel.QR, 0.15,
            Channel.LIGHT, 0.15,
            Channel.SLIP, 0.4,
            Channel.LINK, 0.4),
        0.84);
  }

  /** Whether a channel's times are those of citizens. */
  boolean isTimed(Channel channel) {
    return outsideShare.containsKey(channel);
  }
}
