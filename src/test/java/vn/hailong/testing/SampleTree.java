package vn.hailong.testing;

import java.util.List;
import java.util.Locale;
import vn.hailong.common.access.Actor;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.Account;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Grant;
import vn.hailong.identity.NewAccount;
import vn.hailong.identity.Person;
import vn.hailong.identity.Role;
import vn.hailong.office.AgencyKind;
import vn.hailong.office.Offices;

/** A city with two communes, and people in it. */
public final class SampleTree {

  /** Of every account made here. */
  public static final String PASSWORD = "mat-khau-thu-nghiem";

  private final CurrentPerson who;
  private final Accounts accounts;
  private final AgencyId city;
  private final AgencyId commune;
  private final AgencyId neighbour;

  /** Creates the tree in the application's empty database. */
  public SampleTree(TestApp app) {
    who = app.bean(CurrentPerson.class);
    accounts = app.bean(Accounts.class);
    Offices offices = app.bean(Offices.class);
    city =
        who.asSystem(() ->
            offices
                .create(
                    null,
                    AgencyKind.PROVINCE,
                    "thanh-pho-mau",
                    "Thành phố Mẫu",
                    "Sample City",
                    null,
                    true)
                .id());
    commune = commune(offices, "xa-minh-hoa", "Xã Minh Họa", "Minh Hoa Commune");
    neighbour = commune(offices, "xa-lang-gieng", "Xã Láng Giềng", "Lang Gieng Commune");
  }

  private AgencyId commune(Offices offices, String code, String nameVi, String nameEn) {
    return who.asSystem(
        () -> offices.create(city, AgencyKind.COMMUNE, code, nameVi, nameEn, null, true).id());
  }

  /** The root of the tree. */
  public AgencyId city() {
    return city;
  }

  /** A commune of the city. */
  public AgencyId commune() {
    return commune;
  }

  /** Another commune of the city. */
  public AgencyId neighbour() {
    return neighbour;
  }

  /** An account with one role and the {@link #PASSWORD}. */
  public Account account(String login, Role role, AgencyId agency) {
    NewAccount wanted =
        new NewAccount(
            login,
            "Nguyễn Thị " + login,
            Locale.of("vi"),
            PASSWORD,
            List.of(new Grant(role, agency, null)));
    return who.asSystem(() -> accounts.create(wanted)).account();
  }

  /** The person of an account, to act in their name. */
  public static Person person(Account account) {
    return new Person(new Actor(account.id(), account.name()), account.grants());
  }
}
