package vn.hailong.shell.ui;

import com.vaadin.flow.router.QueryParameters;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AgencyId;
import vn.hailong.office.Agency;
import vn.hailong.office.Offices;

/** Works out the place a staff screen is about. */
@Singleton
final class Places {

  private static final int YEARS_BACK = 4;
  private static final int YEARS_AHEAD = 1;

  private final Offices offices;
  private final Clock clock;

  Places(Offices offices, Clock clock) {
    this.offices = offices;
    this.clock = clock;
  }

  /** The agencies the reader can open this screen for, parents before children. */
  List<Agency> agencies(Class<?> screen) {
    Map<AgencyId, Agency> found = new LinkedHashMap<>();
    for (Permission permission : permissions(screen)) {
      offices.visible(permission).forEach(agency -> found.putIfAbsent(agency.id(), agency));
    }
    return new ArrayList<>(found.values());
  }

  private static List<Permission> permissions(Class<?> screen) {
    Needs needs = screen.getAnnotation(Needs.class);
    return needs == null || needs.value().length == 0
        ? List.of(Permission.values())
        : Arrays.asList(needs.value());
  }

  /** Newest first; a year named in the address is always among them. */
  List<Integer> years(int chosen) {
    int now = LocalDate.now(clock).getYear();
    return IntStream.concat(
            IntStream.of(chosen), IntStream.rangeClosed(now - YEARS_BACK, now + YEARS_AHEAD))
        .distinct()
        .boxed()
        .sorted((a, b) -> b - a)
        .toList();
  }

  /**
   * What the screen itself is about wins, then the address, then the last choice, then the first
   * agency and the current year.
   */
  Optional<Place> find(
      List<Agency> agencies, StaffPage page, QueryParameters address, @Nullable Place last) {
    if (agencies.isEmpty()) {
      return Optional.empty();
    }
    AgencyId subject = page.subjectAgency();
    Optional<Agency> agency =
        subject == null ? asked(agencies, address) : byId(agencies, subject.toString());
    Agency chosen =
        agency
            .or(() ->
                last == null ? Optional.empty() : byId(agencies, last.agency().id().toString()))
            .orElseGet(agencies::getFirst);
    return Optional.of(new Place(chosen, year(page, address, last)));
  }

  private static Optional<Agency> asked(List<Agency> agencies, QueryParameters address) {
    return address.getSingleParameter(Place.AGENCY).flatMap(id -> byId(agencies, id));
  }

  private static Optional<Agency> byId(List<Agency> agencies, String id) {
    return agencies.stream().filter(agency -> agency.id().toString().equals(id)).findFirst();
  }

  private int year(StaffPage page, QueryParameters address, @Nullable Place last) {
    Integer subject = page.subjectYear();
    if (subject != null) {
      return subject;
    }
    return address
        .getSingleParameter(Place.YEAR)
        .filter(year -> year.matches("20[0-9]{2}"))
        .map(Integer::valueOf)
        .orElseGet(() -> last == null ? LocalDate.now(clock).getYear() : last.year());
  }
}
