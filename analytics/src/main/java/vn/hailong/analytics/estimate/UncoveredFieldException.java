package vn.hailong.analytics.estimate;

import java.util.List;

/** Used responses belong to service fields of which the population has no row. */
public final class UncoveredFieldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> serviceFields;

  /** With the fields that the population lacks, at least one. */
  public UncoveredFieldException(List<String> serviceFields) {
    super("The population has no row for " + String.join(", ", serviceFields));
    this.serviceFields = List.copyOf(serviceFields);
  }

  /** The fields that the population lacks. */
  public List<String> serviceFields() {
    return serviceFields;
  }
}
