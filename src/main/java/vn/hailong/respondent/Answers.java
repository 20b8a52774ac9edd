package vn.hailong.respondent;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has answered so far, by question code. Belongs to one respondent's session; not
 * safe for use by several threads.
 */
public final class Answers {

  private final Map<String, List<String>> given = new LinkedHashMap<>();
  private final Set<String> skipped = new LinkedHashSet<>();

  /** The values given to a question: none, one, or several of a multiple choice. */
  public List<String> of(String code) {
    return given.getOrDefault(code, List.of());
  }

  /** The one value given to a question, or null. */
  public @Nullable String value(String code) {
    List<String> values = of(code);
    return values.isEmpty() ? null : values.getFirst();
  }

  /** Records an answer; no values or a blank text take it back. */
  public void give(String code, List<String> values) {
    skipped.remove(code);
    if (values.isEmpty() || values.stream().allMatch(String::isBlank)) {
      given.remove(code);
    } else {
      given.put(code, List.copyOf(values));
    }
  }

  /** Records that somebody does not want to answer. */
  public void skip(String code) {
    given.remove(code);
    skipped.add(code);
  }

  /** Takes an answer back, or the wish not to answer. */
  public void clear(String code) {
    given.remove(code);
    skipped.remove(code);
  }

  /** Whether somebody chose not to answer. */
  public boolean isSkipped(String code) {
    return skipped.contains(code);
  }

  /** Whether the question was answered or skipped. */
  public boolean isHandled(String code) {
    return given.containsKey(code) || skipped.contains(code);
  }

  /** Whether nothing has been answered. */
  public boolean isEmpty() {
    return given.isEmpty();
  }

  /** All answers by code, in the order they were first given. */
  public Map<String, List<String>> all() {
    return Map.copyOf(given);
  }

  /** The codes of skipped questions. */
  public Set<String> allSkipped() {
    return Set.copyOf(skipped);
  }

  /** Forgets every question that does not match; true if that changed anything. */
  boolean retain(Predicate<String> kept) {
    boolean changed = given.keySet().removeIf(kept.negate());
    return skipped.removeIf(kept.negate()) || changed;
  }

  /** Forgets everything. */
  void forget() {
    given.clear();
    skipped.clear();
  }
}
