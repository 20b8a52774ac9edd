package vn.hailong.common.notice;

/** Where features say what people should know. */
public interface NoticeBoard {

  /**
   * Tells whoever it concerns, if and only if the running transaction commits: in the product, by
   * letter as each of them chose, and to the webhooks that asked for the event.
   *
   * @return whether it was news; false when its key had been used
   */
  boolean post(Notice notice);
}
