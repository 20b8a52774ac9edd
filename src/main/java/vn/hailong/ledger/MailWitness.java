package vn.hailong.ledger;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Languages;
import vn.hailong.common.Messages;
import vn.hailong.common.mail.Letter;
import vn.hailong.common.mail.Outbox;
import vn.hailong.ledger.verify.SignedHead;

/** Writes a letter with the note; the letter leaves with the transaction. */
@Singleton
class MailWitness implements Witness {

  private static final String SCHEME = "mailto:";

  private final @Nullable Outbox outbox;
  private final Messages messages;

  MailWitness(@Nullable Outbox outbox, Messages messages) {
    this.outbox = outbox;
    this.messages = messages;
  }

  @Override
  public boolean serves(String address) {
    return address.startsWith(SCHEME);
  }

  @Override
  public void give(String address, SignedHead head) {
    if (outbox == null || !outbox.delivers()) {
      throw new UndeliveredException("no mail server is configured");
    }
    long number = head.head().number();
    outbox.put(
        new Letter(
            address.substring(SCHEME.length()),
            Languages.VIETNAMESE,
            messages.text(
                Languages.VIETNAMESE, "ledger.letter.subject", number + "", head.head().origin()),
            messages.text(Languages.VIETNAMESE, "ledger.letter.text") + "\n\n" + head.note()));
  }
}
