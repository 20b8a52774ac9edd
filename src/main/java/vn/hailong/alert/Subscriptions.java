package vn.hailong.alert;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hailong.alert.store.AddressRow;
import vn.hailong.alert.store.ChoiceRow;
import vn.hailong.alert.store.ChoiceRows;
import vn.hailong.common.id.AccountId;
import vn.hailong.identity.Colleague;

/** Who gets which event by letter, and where. */
@Singleton
class Subscriptions {

  private final ChoiceRows rows;

  Subscriptions(ChoiceRows rows) {
    this.rows = rows;
  }

  /** Addresses of those of the given people who get an event by letter. */
  Map<AccountId, String> addresses(EventKind kind, List<Colleague> people) {
    List<Long> ids = people.stream().map(person -> person.id().value()).toList();
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<Long, Boolean> chosen =
        rows.of(ids).stream()
            .filter(choice -> choice.event().equals(kind.code()))
            .collect(Collectors.toMap(ChoiceRow::accountId, ChoiceRow::byMail));
    Map<Long, String> given =
        rows.addresses(ids).stream()
            .collect(Collectors.toMap(AddressRow::accountId, AddressRow::address));
    Map<AccountId, String> found = new HashMap<>();
    for (Colleague person : people) {
      String address = given.getOrDefault(person.id().value(), byAccount(person));
      boolean wanted = chosen.getOrDefault(person.id().value(), kind.usuallyByMail());
      if (wanted && !address.isEmpty()) {
        found.put(person.id(), address);
      }
    }
    return found;
  }

  /** The address letters to a person go to; empty for none. */
  String address(Colleague person) {
    return rows.addresses(List.of(person.id().value())).stream()
        .findFirst()
        .map(AddressRow::address)
        .orElse(byAccount(person));
  }

  /** What the person chose; what they did not choose is missing. */
  Map<String, Boolean> choices(AccountId person) {
    return rows.of(List.of(person.value())).stream()
        .collect(Collectors.toMap(ChoiceRow::event, ChoiceRow::byMail));
  }

  /** That of the account; some sign in with theirs. */
  private static String byAccount(Colleague person) {
    String email = person.email();
    if (email != null) {
      return email;
    }
    return MailAddress.isOne(person.login()) ? person.login() : "";
  }
}
