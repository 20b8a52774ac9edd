package vn.hailong.response;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.hailong.common.id.RoundId;

/** Keeps what it is told, and refuses a response whose comment asks for it. */
@Singleton
@Requires(property = "test.refusing-listener")
final class RefusingListener implements AcceptanceListener {

  static final String REFUSE = "refuse";

  final List<StoredResponse> told = new ArrayList<>();

  @Override
  public void accepted(RoundId round, List<StoredResponse> responses) {
    if (responses.stream().anyMatch(response -> REFUSE.equals(response.comment()))) {
      throw new IllegalStateException("refused by a listener");
    }
    told.addAll(responses);
  }
}
