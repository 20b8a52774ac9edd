package vn.hailong.shell.ui;

import com.vaadin.flow.component.Component;

/** A bean that puts something beside the account menu of every staff screen. */
@FunctionalInterface
public interface HeaderTool {

  /** A new component for one layout. */
  Component create();
}
