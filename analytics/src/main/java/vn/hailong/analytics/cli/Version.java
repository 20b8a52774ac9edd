package vn.hailong.analytics.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar that runs. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = AnalyticsCommand.class.getPackage().getImplementationVersion();
    return new String[] {"analytics " + Objects.requireNonNullElse(version, "(not packaged)")};
  }
}
