package vn.hailong;

import picocli.CommandLine;
import vn.hailong.platform.LaunchCommand;

/** Entry point of the packaged application. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    int exit = new CommandLine(new LaunchCommand()).execute(args);
    if (exit != LaunchCommand.KEEPS_RUNNING) {
      System.exit(exit);
    }
  }
}
