package vn.hailong.alert;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.access.Permission;

/**
 * What people are told of. The name of each is the message {@code alert.event.<code>}, its sentence
 * {@code alert.text.<code>}.
 */
public enum EventKind {
  ROUND_OPENS_SOON("round.opens_soon", Permission.MANAGE_ROUNDS, false),
  ROUND_CLOSES_SOON("round.closes_soon", Permission.MANAGE_ROUNDS, false),
  ROUND_FEW_RESPONSES("round.few_responses", Permission.MANAGE_ROUNDS, true),
  ROUND_CLOSED("round.closed", Permission.MANAGE_ROUNDS, true),
  TARGET_REACHED("target.reached", Permission.MANAGE_ROUNDS, false),
  TARGET_MISSED("target.missed", Permission.MANAGE_ROUNDS, false),
  SUMMARY_WEEKLY("summary.weekly", Permission.MANAGE_ROUNDS, true),
  JOB_FAILED("job.failed", Permission.OPERATE, true),
  WEBHOOK_FAILING("webhook.failing", Permission.OPERATE, true),
  ACCOUNT_NEW_DEVICE("account.new_device", null, true);

  private final String code;
  private final @Nullable Permission concerns;
  private final boolean usuallyByMail;

  EventKind(String code, @Nullable Permission concerns, boolean usuallyByMail) {
    this.code = code;
    this.concerns = concerns;
    this.usuallyByMail = usuallyByMail;
  }

  /** As stored, sent and used in message keys. */
  public String code() {
    return code;
  }

  /** Whoever holds it is told; null for what concerns one person only. */
  public @Nullable Permission concerns() {
    return concerns;
  }

  /** Whether it comes by letter to whoever has chosen nothing. */
  public boolean usuallyByMail() {
    return usuallyByMail;
  }

  /** Those a webhook can ask for: what concerns one person goes to nobody else. */
  public static List<EventKind> shared() {
    return Arrays.stream(values()).filter(kind -> kind.concerns != null).toList();
  }

  /** The kind of a code. */
  public static EventKind of(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such event: " + code));
  }
}
