package vn.hailong.job;

/**
 * Work that is done by itself. Every bean of this type is run when it is due, on one node at a
 * time; what was missed while no node was up is caught up with one run. It must be idempotent: a
 * node can die after the work and before its end is noted.
 */
public interface Job {

  /** Stable, {@code <feature>.<what>}; its words are the message {@code job.name.<name>}. */
  String name();

  /** When it is due. */
  Schedule schedule();

  /**
   * Does the work, with every permission. A failure is noted and tried again, later each time.
   *
   * @param hold says when it was due and whether it is still this node's
   */
  Report run(Hold hold);
}
