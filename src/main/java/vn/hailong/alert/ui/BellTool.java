package vn.hailong.alert.ui;

import com.vaadin.flow.component.Component;
import jakarta.inject.Singleton;
import vn.hailong.alert.Inbox;
import vn.hailong.shell.ui.HeaderTool;

/** Puts the bell into the header. */
@Singleton
final class BellTool implements HeaderTool {

  private final Inbox inbox;

  BellTool(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public Component create() {
    return new Bell(inbox);
  }
}
