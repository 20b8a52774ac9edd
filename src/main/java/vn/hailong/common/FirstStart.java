package vn.hailong.common;

import java.nio.file.Path;

/** What has to exist before the first citizen or officer comes. */
public interface FirstStart {

  /**
   * Makes the database ready, once; later starts change nothing.
   *
   * @param demonstration whether to load the demonstration offices and answers
   * @param baseUrl address of this server as citizens reach it, without a slash at its end
   * @param directory where {@code first-run.txt} is written
   * @return what the operator should read in the terminal once the server answers
   */
  String prepare(boolean demonstration, String baseUrl, Path directory);
}
