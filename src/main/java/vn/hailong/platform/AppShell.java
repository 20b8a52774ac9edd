package vn.hailong.platform;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around every view: theme and what a phone needs to know. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("hailong.css")
@Viewport("width=device-width, initial-scale=1")
public final class AppShell implements AppShellConfigurator {

  private static final long serialVersionUID = 1L;

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addFavIcon("icon", "icons/hailong.svg", "any");
    settings.addMetaTag("theme-color", "#0F766E");
    // what citizens answer must not show up in a search engine or in a referrer
    settings.addMetaTag("robots", "noindex");
  }
}
