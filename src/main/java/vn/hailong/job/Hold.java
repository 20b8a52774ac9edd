package vn.hailong.job;

import java.time.Instant;

/** That a job is this node's, as long as it is. */
public interface Hold {

  /** When the run was due. */
  Instant due();

  /**
   * Requires that the job still is this node's; within a transaction it remains so until the
   * commit. To be asked before each part of the work that must not be done twice.
   *
   * @throws LostHoldException when another node has taken over
   */
  void require();

  /** Another node has taken over: this one was thought dead. */
  final class LostHoldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostHoldException(String job) {
      super("another node has taken over " + job);
    }
  }
}
