package vn.hailong.response.store;

/** Which responses a rollup counts. */
public enum Counted {
  ALL(
      "response_rollup",
      "",
      "not exists (select from response_unfolded u where u.response_id = r.response_id)"),
  /** Those that are taken off for the cleaned figures. */
  EXCLUDED(
      "excluded_rollup",
      "join response_excluded e on e.response_id = r.response_id",
      "not exists (select from excluded_unfolded u where u.response_id = r.response_id)");

  private final String rollups;
  private final String join;
  private final String folded;

  Counted(String rollups, String join, String folded) {
    this.rollups = rollups;
    this.join = join;
    this.folded = folded;
  }

  String rollups() {
    return rollups;
  }

  /** What restricts {@code response r} to them. */
  String join() {
    return join;
  }

  /** What restricts them to those in the rollups already. */
  String folded() {
    return folded;
  }
}
