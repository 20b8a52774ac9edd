package vn.hailong.identity;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import vn.hailong.common.mail.Letter;
import vn.hailong.common.mail.Outbox;

/** Letters as their readers find them, without a mail server in between. */
@Singleton
@Requires(property = "test.letterbox")
@Replaces(Outbox.class)
public final class LetterBox implements Outbox {

  private final TransactionOperations<Connection> transactions;
  private final BlockingQueue<Letter> letters = new LinkedBlockingQueue<>();

  LetterBox(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  @Override
  public void put(Letter letter) {
    transactions
        .findTransactionStatus()
        .ifPresentOrElse(
            status -> status.registerSynchronization(whenCommitted(letter)),
            () -> letters.add(letter));
  }

  private TransactionSynchronization whenCommitted(Letter letter) {
    return new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        letters.add(letter);
      }
    };
  }

  @Override
  public boolean delivers() {
    return true;
  }

  /** The next letter; waits for it some seconds. */
  public Letter next() throws InterruptedException {
    Letter letter = letters.poll(20, TimeUnit.SECONDS);
    if (letter == null) {
      throw new AssertionError("no letter came");
    }
    return letter;
  }
}
