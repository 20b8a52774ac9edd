package vn.hailong.round;

/** Where a round stands; computed from its times. */
public enum RoundStatus {
  PLANNED,
  OPEN,
  CLOSED
}
