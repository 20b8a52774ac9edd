package vn.hailong.response;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Checks;
import vn.hailong.office.Desk;
import vn.hailong.office.Offices;
import vn.hailong.office.ServiceField;

/** Finds the service field an answer is about. */
@Singleton
final class ServiceFieldChoice {

  private final Offices offices;

  ServiceFieldChoice(Offices offices) {
    this.offices = offices;
  }

  /**
   * The field to store: what was given if the desk serves it, the desk's only field where nothing
   * was given, else {@link ServiceField#OTHER}. Without a desk every known field will do.
   */
  String of(@Nullable Desk desk, @Nullable String given, Checks checks) {
    if (given == null) {
      return desk != null && desk.serviceFields().size() == 1
          ? desk.serviceFields().getFirst()
          : ServiceField.OTHER;
    }
    if (!given.equals(ServiceField.OTHER)
        && (desk == null || !desk.serviceFields().contains(given))) {
      boolean known = codes().contains(given);
      checks.that(known, "/service_field", "unknown_service_field", given);
      checks.that(!known || desk == null, "/service_field", "service_field_of_other_desk", given);
    }
    return given;
  }

  /** The codes of all fields. */
  Set<String> codes() {
    return offices.serviceFields().stream().map(ServiceField::code).collect(Collectors.toSet());
  }
}
