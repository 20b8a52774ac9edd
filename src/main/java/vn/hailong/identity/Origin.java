package vn.hailong.identity;

import java.util.regex.Pattern;

/**
 * Where an attempt to sign in comes from.
 *
 * @param address of the network; used as a keyed hash in memory for some minutes, never stored
 * @param devices what the browser's device cookie says; empty without one
 * @param browser what the person's own browser calls itself, such as "Chrome, Windows"
 */
public record Origin(String address, String devices, String browser) {

  private static final int LONGEST = 60;
  private static final Pattern STRANGE = Pattern.compile("[^\\p{L}\\p{N} .,()-]");

  public Origin {
    String clean = STRANGE.matcher(browser).replaceAll("").strip();
    browser = clean.substring(0, Math.min(LONGEST, clean.length()));
  }
}
