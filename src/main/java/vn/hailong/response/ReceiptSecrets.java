package vn.hailong.response;

import java.util.Optional;
import java.util.UUID;

/**
 * What stands behind receipts: 128 bits that follow from the receipt's code and a key of this
 * installation. A code of 50 bits could be found by trying all; its secret cannot.
 */
public interface ReceiptSecrets {

  /** The secret of a response's receipt, 16 bytes. */
  byte[] of(UUID response);

  /** The secret of a receipt as somebody typed it; empty when that cannot be a receipt. */
  Optional<byte[]> ofCode(String typed);

  /** Where a receipt can be checked, with code and secret: what its QR code says. */
  String address(String code);
}
