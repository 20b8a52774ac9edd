package vn.hailong.shell.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import vn.hailong.office.Agency;

/** Where and when the reader is looking: kept in the address of every staff screen. */
public record Place(Agency agency, int year) {

  static final String AGENCY = "agency";
  static final String YEAR = "year";

  /** As it stands in an address. */
  public QueryParameters query() {
    return QueryParameters.simple(
        Map.of(AGENCY, agency.id().toString(), YEAR, Integer.toString(year)));
  }
}
