package vn.hailong.alert;

import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import vn.hailong.alert.store.LetterRow;
import vn.hailong.alert.store.LetterRows;
import vn.hailong.job.Hold;
import vn.hailong.job.Job;
import vn.hailong.job.Report;
import vn.hailong.job.Schedule;

/**
 * Sends what lies in the outbox. A server that does not answer fails the run and leaves the letters
 * as they are; a letter the server refuses is tried again later, or given up when it never will.
 */
@Singleton
class MailJob implements Job {

  /** Older letters say nothing new. */
  static final Duration FRESH = Duration.ofDays(3);

  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final int AT_ONCE = 200;

  private final LetterRows rows;
  private final MailSettings settings;
  private final Postman postman;
  private final Clock clock;

  MailJob(LetterRows rows, MailSettings settings, Postman postman, Clock clock) {
    this.rows = rows;
    this.settings = settings;
    this.postman = postman;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "alert.mail";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Every(PAUSE);
  }

  @Override
  public Report run(Hold hold) {
    List<LetterRow> due = settings.configured() ? rows.due(now(), AT_ONCE) : List.of();
    if (due.isEmpty()) {
      return Report.NOTHING;
    }
    int sent = 0;
    try (Postman.Delivery delivery = postman.open()) {
      for (LetterRow letter : due) {
        hold.require();
        sent += send(delivery, letter) ? 1 : 0;
      }
    } catch (MessagingException e) {
      throw new IllegalStateException("mail server: " + e.getMessage(), e);
    }
    return Report.of("alert.mail.sent", sent, due.size() - sent);
  }

  private boolean send(Postman.Delivery delivery, LetterRow letter) throws MessagingException {
    try {
      delivery.send(letter);
      rows.sent(letter.id(), now());
      return true;
    } catch (SendFailedException e) {
      refused(letter, e, isForever(e));
    } catch (AddressException e) {
      refused(letter, e, true);
    }
    return false;
  }

  private void refused(LetterRow letter, MessagingException why, boolean forever) {
    String error = Errors.text(why);
    Instant again = now().plus(Retries.pause(letter.attempts() + 1));
    if (forever || again.isAfter(letter.createdAt().plus(FRESH))) {
      rows.givenUp(letter.id(), error, now());
    } else {
      rows.postponed(letter.id(), error, again);
    }
  }

  /** Codes from 500 on mean: do not try again. */
  private static boolean isForever(SendFailedException refusal) {
    for (@Nullable Exception each = refusal; each != null; each = next(each)) {
      if (each instanceof SMTPAddressFailedException address && address.getReturnCode() >= 500
          || each instanceof SMTPSendFailedException whole && whole.getReturnCode() >= 500) {
        return true;
      }
    }
    Address[] invalid = refusal.getInvalidAddresses();
    return refusal.getNextException() == null && invalid != null && invalid.length > 0;
  }

  private static @Nullable Exception next(Exception each) {
    return each instanceof MessagingException message ? message.getNextException() : null;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
