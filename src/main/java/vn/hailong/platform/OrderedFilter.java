package vn.hailong.platform;

import jakarta.servlet.Filter;

/** A servlet filter that stands before every request, controllers' and Vaadin's alike. */
public interface OrderedFilter extends Filter, Comparable<OrderedFilter> {

  /** Lower runs earlier. */
  int order();

  @Override
  default int compareTo(OrderedFilter other) {
    return Integer.compare(order(), other.order());
  }
}
