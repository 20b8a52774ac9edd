package vn.hailong.ledger.store;

import vn.hailong.ledger.verify.Tree;

/** Where a tree's leaves stand. */
enum TreeTable {
  RECEIPTS("ledger_receipt", "receipt_leaf"),
  COMMITMENTS("ledger_commitment", "commitment_leaf");

  private final String table;
  private final String pending;

  TreeTable(String table, String pending) {
    this.table = table;
    this.pending = pending;
  }

  static TreeTable of(Tree tree) {
    return valueOf(tree.name());
  }

  String table() {
    return table;
  }

  /** The column of leaves that wait. */
  String pending() {
    return pending;
  }
}
