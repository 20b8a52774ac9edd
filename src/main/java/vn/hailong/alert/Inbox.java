package vn.hailong.alert;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hailong.common.Languages;

/** The notices of whoever is signed in, and how they want to get them. */
public interface Inbox {

  /** Where the newest notices are. */
  long NEWEST = Long.MAX_VALUE;

  /** How many have not been read. */
  long unread();

  /** Notices below an id, newest first. */
  List<Item> notices(boolean unreadOnly, long below, int atMost);

  /**
   * Marks one as read.
   *
   * @return the path of the screen it is about
   * @throws vn.hailong.common.ProblemException {@code not_found} (404) for one of somebody else
   */
  String read(long id);

  /** Marks all as read. */
  void readAll();

  /** For every event that can concern the reader, whether it comes by letter too. */
  Map<EventKind, Boolean> byMail();

  /** Chooses for one event. */
  void choose(EventKind kind, boolean byMail);

  /** Where letters go; empty while no address is known. */
  String address();

  /**
   * Gives another address; empty for none.
   *
   * @throws vn.hailong.common.ProblemException {@code invalid_mail_address} (422)
   */
  void changeAddress(String address);

  /** Whether letters can leave at all. */
  boolean mailWorks();

  /** A notice as its reader has it. */
  record Item(
      long id,
      EventKind kind,
      String textVi,
      String textEn,
      String link,
      Instant at,
      boolean read) {

    /** The sentence in the reader's language. */
    public String text(Locale locale) {
      return Languages.pick(locale, textVi, textEn);
    }
  }
}
