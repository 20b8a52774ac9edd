package vn.hailong.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.hailong.alert.Inbox;
import vn.hailong.common.Messages;
import vn.hailong.common.access.Access;
import vn.hailong.identity.Account;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Person;
import vn.hailong.identity.Role;
import vn.hailong.testing.Problems;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;

/** Two nodes on one database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class JobRunnerTest {

  private static final String JOB = "job.probe";

  private final TestApp one = TestApp.start(Map.of("test.probe", true, "hailong.node", "one"));
  private final TestApp two =
      TestApp.start(
          Map.of(
              "test.probe", true, "hailong.node", "two", "datasources.default.url", one.jdbcUrl()));
  private final Probe probe = one.bean(Probe.class);
  private final Probe other = two.bean(Probe.class);
  private final SampleTree tree = new SampleTree(one);
  private final Account operator = tree.account("van.hanh", Role.OPERATOR, tree.city());

  @BeforeEach
  void afresh() throws Exception {
    run(one);
    sql("delete from job_run");
    sql(
        "update job set failures = 0, due_at = now() + interval '1 day', fence = fence + 1,"
            + " node = null, started_at = null, held_until = null, requested_by = null");
    for (Probe each : List.of(probe, other)) {
      each.runs.set(0);
      each.work = hold -> Report.of("job.report.forgotten", 7);
    }
  }

  @AfterAll
  void close() {
    two.close();
    one.close();
  }

  @Test
  void oneNodeAtATimeRunsAJobAndTheOtherFindsItDone() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    probe.work =
        hold -> {
          running.countDown();
          await(go);
          return Report.of("job.report.forgotten", 7);
        };
    due();
    List<Future<?>> first = one.bean(JobRunner.class).start();
    await(running);

    assertEquals(List.of(), two.bean(JobRunner.class).start());
    assertEquals(List.of(), one.bean(JobRunner.class).start());

    go.countDown();
    end(first);
    run(two);
    assertEquals(1, probe.runs.get());
    assertEquals(0, other.runs.get());
    Jobs.Run done = history().getFirst();
    assertEquals(Jobs.Outcome.DONE, done.outcome());
    assertEquals("one", done.node());
    assertEquals(Report.of("job.report.forgotten", 7), done.report());
  }

  @Test
  void bothNodesAtOnceRunItOnce() throws Exception {
    for (int i = 0; i < 10; i++) {
      due();
      Thread racing = Thread.ofVirtual().start(() -> run(two));
      run(one);
      racing.join();
      assertEquals(i + 1, probe.runs.get() + other.runs.get());
    }
  }

  @Test
  void whatWasMissedIsCaughtUpWithOneRunThatKnowsWhenItWasDue() throws Exception {
    Instant[] due = new Instant[1];
    probe.work =
        hold -> {
          due[0] = hold.due();
          return Report.NOTHING;
        };
    sql("update job set due_at = '2026-05-11T00:00:00Z' where name = '" + JOB + "'");

    run(one);
    run(one);

    assertEquals(Instant.parse("2026-05-11T00:00:00Z"), due[0]);
    assertEquals(1, probe.runs.get());
    assertTrue(state().dueAt().isAfter(Instant.now()));
    // nothing to do leaves no trace
    assertEquals(List.of(), history());
  }

  @Test
  void afterADeadNodeAnotherTakesOverAndTheDeadOneCannotGoOn() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Throwable[] refused = new Throwable[1];
    probe.work =
        hold -> {
          hold.require();
          running.countDown();
          await(go);
          refused[0] = assertThrows(RuntimeException.class, hold::require);
          return Report.of("job.report.forgotten", 1);
        };
    due();
    List<Future<?>> stuck = one.bean(JobRunner.class).start();
    await(running);
    sql("update job set held_until = now() - interval '1 second' where name = '" + JOB + "'");

    run(two);
    go.countDown();
    end(stuck);

    assertInstanceOf(Hold.LostHoldException.class, refused[0]);
    assertEquals(1, other.runs.get());
    assertEquals(
        List.of("DONE two", "LOST one"),
        history().stream().map(run -> run.outcome() + " " + run.node()).toList());
  }

  @Test
  void aFailureIsNotedAndTriedAgainLaterAndTheThirdInARowIsNews() throws Exception {
    probe.work =
        hold -> {
          throw new IllegalStateException("ổ đĩa đầy");
        };
    long unread = unread();
    for (int i = 1; i <= 3; i++) {
      due();
      run(one);
      Duration pause = Duration.between(Instant.now(), state().dueAt());
      assertTrue(pause.minus(Claims.pause(i)).abs().toSeconds() < 10, pause::toString);
      assertEquals(unread + (i == 3 ? 1 : 0), unread());
    }
    assertEquals(3, state().failures());
    assertEquals("IllegalStateException: ổ đĩa đầy", history().getFirst().error());

    probe.work = hold -> Report.of("job.report.forgotten", 0);
    due();
    run(one);
    assertEquals(0, state().failures());
    assertEquals(
        List.of("DONE", "FAILED", "FAILED", "FAILED"),
        history().stream().map(run -> run.outcome().name()).toList());
  }

  private long unread() {
    return as(SampleTree.person(operator), () -> one.bean(Inbox.class).unread());
  }

  @Test
  void operatorsRunAJobNowAndTheHistorySaysWho() {
    as(
        SampleTree.person(operator),
        () -> {
          one.bean(Jobs.class).runNow(JOB);
          return true;
        });
    run(one);

    assertEquals(operator.name(), history().getFirst().requestedBy());
    assertEquals(1, probe.runs.get());
  }

  @Test
  void onlyOperatorsOfTheWholeInstallationRunJobs() {
    Account ward = tree.account("quan.tri.xa", Role.ADMINISTRATOR, tree.commune());
    Account officer = tree.account("can.bo", Role.OFFICER, tree.city());
    Jobs jobs = one.bean(Jobs.class);

    assertEquals(
        "forbidden", as(SampleTree.person(ward), () -> Problems.code(() -> jobs.runNow(JOB))));
    assertEquals("forbidden", as(SampleTree.person(officer), () -> Problems.code(jobs::all)));
    assertTrue(as(SampleTree.person(ward), () -> !jobs.all().isEmpty()));
  }

  @Test
  void everyJobHasAName() {
    var messages = new Messages();
    for (Job job : one.bean(Known.class).all()) {
      if (!job.name().equals(JOB)) {
        for (String language : List.of("vi", "en")) {
          assertTrue(messages.has(Locale.of(language), "job.name." + job.name()), job.name());
        }
      }
    }
  }

  @Test
  void oldRunsAreForgottenButTheLastOfEachJobStay() throws Exception {
    sql(
        "insert into job_run (job, started_at, ended_at, outcome, node) select '"
            + JOB
            + "', now() - interval '100 days', now() - interval '100 days', 'done', 'one'"
            + " from generate_series(1, 30)");

    one.bean(Access.class).asSystem(() -> one.bean(HistoryRetention.class).run(NEVER_LOST));

    assertEquals(20, history().size());
  }

  private static final Hold NEVER_LOST =
      new Hold() {
        @Override
        public Instant due() {
          return Instant.now();
        }

        @Override
        public void require() {}
      };

  private void due() throws SQLException {
    sql("update job set due_at = now() where name = '" + JOB + "'");
  }

  private static void run(TestApp node) {
    end(node.bean(JobRunner.class).start());
  }

  private static void end(List<Future<?>> runs) {
    for (Future<?> run : runs) {
      try {
        run.get();
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Jobs.State state() {
    return system(() -> one.bean(Jobs.class).all()).stream()
        .filter(job -> job.name().equals(JOB))
        .findFirst()
        .orElseThrow();
  }

  private List<Jobs.Run> history() {
    return system(() -> one.bean(Jobs.class).history(JOB, 50));
  }

  private <T> T system(Supplier<T> task) {
    return one.bean(Access.class).asSystem(task);
  }

  private <T> T as(Person person, Supplier<T> task) {
    return one.bean(CurrentPerson.class).as(person, task);
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(one.jdbcUrl(), "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
