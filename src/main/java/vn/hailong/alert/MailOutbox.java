package vn.hailong.alert;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.hailong.alert.store.LetterRows;
import vn.hailong.common.Languages;
import vn.hailong.common.mail.Letter;
import vn.hailong.common.mail.Outbox;

/** Letters lie in the database until {@link MailJob} sends them. */
@Singleton
class MailOutbox implements Outbox {

  private final LetterRows rows;
  private final MailSettings settings;
  private final Clock clock;

  MailOutbox(LetterRows rows, MailSettings settings, Clock clock) {
    this.rows = rows;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void put(Letter letter) {
    rows.add(
        UUID.randomUUID(),
        letter.to(),
        Languages.closest(letter.language()).getLanguage(),
        letter.subject(),
        letter.text(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  @Override
  public boolean delivers() {
    return settings.configured();
  }
}
