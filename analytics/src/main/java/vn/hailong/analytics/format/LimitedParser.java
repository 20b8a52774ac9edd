package vn.hailong.analytics.format;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * A parser that stops at documents made to exhaust their reader: deeply nested ones, on which
 * composing would recurse, and ones that repeat themselves through aliases.
 */
final class LimitedParser implements Parser {

  static final int MAX_ALIASES = 100;
  static final int MAX_DEPTH = 30;

  private final Parser parser;
  private int depth;
  private int aliases;

  LimitedParser(Parser parser) {
    this.parser = parser;
  }

  /** A limit was passed. */
  static final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String code;
    private final int limit;

    private LimitException(Event event, String code, int limit) {
      super(code);
      this.line = YamlSource.line(event.getStartMark());
      this.code = code;
      this.limit = limit;
    }

    void addTo(Problems problems) {
      problems.add(line, "", code, limit);
    }
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public Event next() {
    Event event = parser.next();
    switch (event.getEventId()) {
      case MappingStart, SequenceStart -> depth++;
      case MappingEnd, SequenceEnd -> depth--;
      case Alias -> aliases++;
      default -> {}
    }
    if (depth > MAX_DEPTH) {
      throw new LimitException(event, "yaml.depth", MAX_DEPTH);
    }
    if (aliases > MAX_ALIASES) {
      throw new LimitException(event, "yaml.aliases", MAX_ALIASES);
    }
    return event;
  }
}
