package vn.hailong.alert;

/** What a server said, short enough to keep and to read. */
final class Errors {

  private static final int LONGEST = 500;

  private Errors() {}

  static String text(Throwable failure) {
    String message = failure.getMessage();
    String text = failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }
}
