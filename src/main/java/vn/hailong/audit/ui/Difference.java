package vn.hailong.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hailong.audit.ActionNames;
import vn.hailong.audit.AuditEntry;
import vn.hailong.shell.ui.Formats;

/**
 * One member that was changed.
 *
 * @param before null for a new one
 * @param after null for one taken away
 */
record Difference(String member, @Nullable String before, @Nullable String after) {

  private static final int LONGEST = 160;

  /** Members whose value changed, by name. */
  static List<Difference> of(AuditEntry entry) {
    Set<String> members = new TreeSet<>(entry.before().keySet());
    members.addAll(entry.after().keySet());
    return members.stream()
        .map(name -> new Difference(name, entry.before().get(name), entry.after().get(name)))
        .filter(each -> !Objects.equals(each.before(), each.after()))
        .toList();
  }

  ListItem item(Component reader, Locale locale, ActionNames names, Formats formats) {
    Span name = new Span(names.member(locale, member) + ": ");
    name.addClassName("hl-muted");
    ListItem item = new ListItem(name);
    if (before != null) {
      item.add(mark("del", value(reader, before, formats)));
    }
    if (before != null && after != null) {
      item.add(new Span(" → "));
    }
    if (after != null) {
      item.add(mark("ins", value(reader, after, formats)));
    }
    return item;
  }

  private static HtmlContainer mark(String tag, String words) {
    HtmlContainer mark = new HtmlContainer(tag);
    mark.setText(words);
    return mark;
  }

  private static String value(Component reader, String value, Formats formats) {
    return switch (value) {
      case "true", "false" -> reader.getTranslation("audit.value." + value);
      default -> {
        try {
          yield formats.dateTime(Instant.parse(value));
        } catch (DateTimeParseException notATime) {
          yield value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
        }
      }
    };
  }
}
