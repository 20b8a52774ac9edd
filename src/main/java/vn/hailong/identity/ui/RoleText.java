package vn.hailong.identity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Objects;
import vn.hailong.identity.Grant;
import vn.hailong.identity.Role;
import vn.hailong.office.Offices;

/** Roles in words. */
@Singleton
final class RoleText {

  private final Offices offices;

  RoleText(Offices offices) {
    this.offices = offices;
  }

  static String of(Locale reader, Role role) {
    return I18NProvider.translate(reader, "identity.role." + role.code());
  }

  /** What the role allows, in one sentence. */
  static String meaning(Locale reader, Role role) {
    return I18NProvider.translate(reader, "identity.role." + role.code() + ".means");
  }

  /** Such as "Thành viên đơn vị – Văn phòng, Xã Minh Họa". */
  String of(Locale reader, Grant grant) {
    String agency = offices.agency(grant.agency()).name(reader);
    String unit =
        offices.units(grant.agency()).stream()
            .filter(known -> Objects.equals(known.id(), grant.unit()))
            .map(known -> known.name(reader) + ", ")
            .findFirst()
            .orElse("");
    return of(reader, grant.role()) + " – " + unit + agency;
  }
}
