package vn.hailong.response.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import vn.hailong.response.Receipt;

/** A receipt on the wire. */
@Serdeable
record ReceiptBody(@JsonProperty("response_id") UUID responseId, String receipt) {

  static ReceiptBody of(Receipt receipt) {
    return new ReceiptBody(receipt.responseId(), receipt.code());
  }
}
