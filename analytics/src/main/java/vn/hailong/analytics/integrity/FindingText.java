package vn.hailong.analytics.integrity;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.Channel;

/** Findings in words. */
final class FindingText {

  private static final String BUNDLE = "vn.hailong.analytics.integrity.findings";
  private static final double SMALLEST = 0.0001;

  private final Locale locale;
  private final ResourceBundle bundle;

  private FindingText(Locale locale) {
    this.locale = locale;
    // Without this control, English on a machine set to Vietnamese would come out in Vietnamese.
    Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    bundle = ResourceBundle.getBundle(BUNDLE, locale, control);
  }

  static String of(Finding finding, Locale locale) {
    FindingText text = new FindingText(locale);
    return text.evidence(finding.evidence())
        + " "
        + text.text("chance", text.percent(Math.max(SMALLEST, finding.pValue()), 2));
  }

  static String caution(Locale locale) {
    return new FindingText(locale).text("caution");
  }

  private String evidence(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Share share ->
          text(
              share.trait() == Trait.ANY ? "share.any" : "share." + share.basis().code(),
              group(share.group()),
              share.count(),
              share.of(),
              share.trait() == Trait.ANY ? "" : text("trait." + share.trait().code()),
              percent(share.expectedShare(), 1),
              share.months());
      case Evidence.Burst burst ->
          text(
              "burst",
              burst.windows().stream().map(this::window).collect(Collectors.joining("; ")));
      case Evidence.Excess excess ->
          text(
              "excess",
              excess.serviceField(),
              excess.responses(),
              excess.dossiers(),
              excess.responses() - excess.dossiers());
      case Evidence.Divergence divergence ->
          text(
              "divergence",
              channel(divergence.channel()),
              divergence.count(),
              divergence.of(),
              divergence.otherCount(),
              divergence.otherOf(),
              percent(divergence.expectedShare(), 0));
    };
  }

  private String window(Evidence.Window window) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern(bundle.getString("day"), locale);
    return text(
        "window",
        day.format(window.from()),
        window.from().getHour(),
        window.from().getHour() + window.hours(),
        group(window.group()),
        window.count(),
        window.expected());
  }

  private String group(Group group) {
    @Nullable String desk = group.desk();
    @Nullable Channel channel = group.channel();
    if (desk == null) {
      return channel == null ? text("group.office") : text("group.channel", channel(channel));
    }
    return channel == null
        ? text("group.desk", desk)
        : text("group.desk_and_channel", desk, channel(channel));
  }

  private String channel(Channel channel) {
    return text("channel." + channel.code());
  }

  private String percent(double share, int digits) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(digits);
    return format.format(share * 100) + " %";
  }

  private String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
