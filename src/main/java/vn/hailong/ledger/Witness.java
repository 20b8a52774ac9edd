package vn.hailong.ledger;

import vn.hailong.ledger.verify.SignedHead;

/** Somebody outside who keeps heads, reached over one kind of address. */
interface Witness {

  /** Whether an address is of this kind. */
  boolean serves(String address);

  /**
   * Gives a head to a witness, within the transaction that notes its delivery.
   *
   * @throws UndeliveredException when it did not arrive; it is tried again later
   */
  void give(String address, SignedHead head);
}
