package vn.hailong.common.audit;

/**
 * Where every mutation is declared, beside it and in its transaction: when the change is undone, so
 * is its record, and a change whose record cannot be written does not happen. Who acts is taken
 * from the current request.
 */
public interface AuditTrail {

  /** Records a change. */
  void record(Change change);
}
