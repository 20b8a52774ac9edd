package vn.hailong.analytics.integrity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.ResponseTable;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.format.ResponseRow;
import vn.hailong.analytics.questionnaire.Questionnaire;

/**
 * One office's responses of one month with their circumstances, numbered from 0 in the order in
 * which they were added. Immutable.
 */
public final class ResponseLog {

  private final Questionnaire questionnaire;
  private final AnswerTraits traits;
  private final List<Entry> entries;

  /** One response; its time to the hour, in the office's zone. */
  record Entry(
      LocalDateTime hour,
      Channel channel,
      String desk,
      String serviceField,
      @Nullable Integer durationSeconds,
      @SuppressWarnings("ArrayRecordComponent") byte[] answers) {}

  private ResponseLog(Builder builder) {
    questionnaire = builder.questionnaire;
    traits = new AnswerTraits(questionnaire);
    entries = List.copyOf(builder.entries);
  }

  /**
   * A builder.
   *
   * @param zone the office's
   */
  public static Builder builder(Questionnaire questionnaire, ZoneId zone) {
    return new Builder(questionnaire, zone);
  }

  /** How many responses there are. */
  public int size() {
    return entries.size();
  }

  /** The responses that something holds of, for estimates: figures with and without some. */
  public ResponseTable table(IntPredicate kept) {
    ResponseTable.Builder table = ResponseTable.builder(questionnaire);
    addTo(table, kept);
    return table.build();
  }

  void addTo(ResponseTable.Builder table, IntPredicate kept) {
    for (int row = 0; row < entries.size(); row++) {
      if (kept.test(row)) {
        table.add(entries.get(row).serviceField(), entries.get(row).answers());
      }
    }
  }

  /** The questionnaire that was answered. */
  public Questionnaire questionnaire() {
    return questionnaire;
  }

  Entry entry(int row) {
    return entries.get(row);
  }

  /** Whether a response could have a trait: whether it can be told. */
  boolean isEligible(int row, Trait trait, IntegritySettings settings) {
    Entry entry = entries.get(row);
    return switch (trait) {
      case ANY -> true;
      case STRAIGHT_LINED -> traits.given(entry.answers()) >= settings.leastItems();
      case TOO_FAST -> entry.durationSeconds() != null && settings.isTimed(entry.channel());
      case OUTSIDE_HOURS -> settings.isTimed(entry.channel());
    };
  }

  /** Whether a response has a trait. */
  boolean has(int row, Trait trait, IntegritySettings settings) {
    Entry entry = entries.get(row);
    return isEligible(row, trait, settings)
        && switch (trait) {
          case ANY -> true;
          case STRAIGHT_LINED -> traits.isStraight(entry.answers());
          case TOO_FAST -> isTooFast(entry, settings);
          case OUTSIDE_HOURS -> !settings.calendar().isOpenAt(entry.hour());
        };
  }

  private static boolean isTooFast(Entry entry, IntegritySettings settings) {
    @Nullable Integer seconds = entry.durationSeconds();
    return seconds != null
        && seconds < settings.secondsPerItem() * AnswerTraits.answered(entry.answers());
  }

  /** Whether a respondent answered something and was satisfied with all of it. */
  boolean isWhollySatisfied(int row) {
    return traits.isWhollySatisfied(entries.get(row).answers());
  }

  /** Whether a respondent said whether satisfied with anything. */
  boolean isJudging(int row) {
    return traits.isJudging(entries.get(row).answers());
  }

  boolean isIn(int row, Group group) {
    Entry entry = entries.get(row);
    return group.holds(entry.desk(), entry.channel());
  }

  /** The office and all its desks, channels and desks' channels that have responses. */
  Set<Group> groups() {
    Set<Group> groups = new LinkedHashSet<>();
    groups.add(Group.OFFICE);
    for (Entry entry : entries) {
      groups.add(Group.of(entry.desk()));
      groups.add(Group.of(entry.channel()));
      groups.add(new Group(entry.desk(), entry.channel()));
    }
    return groups;
  }

  /** All days of the months in which there are responses. */
  List<LocalDate> days() {
    if (entries.isEmpty()) {
      return List.of();
    }
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (Entry entry : entries) {
      LocalDate day = entry.hour().toLocalDate();
      first = day.isBefore(first) ? day : first;
      last = day.isAfter(last) ? day : last;
    }
    return first
        .withDayOfMonth(1)
        .datesUntil(last.withDayOfMonth(last.lengthOfMonth()).plusDays(1))
        .toList();
  }

  /** Takes responses; those that do not count at all are not to be added. */
  public static final class Builder {

    private final Questionnaire questionnaire;
    private final ZoneId zone;
    private final List<Entry> entries = new ArrayList<>();

    private Builder(Questionnaire questionnaire, ZoneId zone) {
      this.questionnaire = questionnaire;
      this.zone = zone;
    }

    /** Adds a response. */
    public Builder add(ResponseRow row) {
      entries.add(
          new Entry(
              row.submittedAt()
                  .atZoneSameInstant(zone)
                  .toLocalDateTime()
                  .truncatedTo(ChronoUnit.HOURS),
              row.channel(),
              row.desk(),
              row.serviceField(),
              row.durationSeconds(),
              row.answers()));
      return this;
    }

    /** The log. */
    public ResponseLog build() {
      return new ResponseLog(this);
    }
  }
}
