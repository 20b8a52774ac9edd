package vn.hailong.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import vn.hailong.common.Messages;
import vn.hailong.common.Problem;
import vn.hailong.common.ProblemException;

/** What tests ask of problems. */
public final class Problems {

  private static final Messages MESSAGES = new Messages();

  private Problems() {}

  /** The problem a task ends with; it must have words in both languages. */
  public static Problem of(Runnable task) {
    Problem problem = assertThrows(ProblemException.class, task::run).problem();
    for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
      problem.detail(MESSAGES, locale);
      problem.errors().forEach(part -> part.detail(MESSAGES, locale));
    }
    return problem;
  }

  /** The code of the problem a task ends with. */
  public static String code(Runnable task) {
    return of(task).code();
  }
}
