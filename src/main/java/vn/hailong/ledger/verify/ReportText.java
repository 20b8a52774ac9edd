package vn.hailong.ledger.verify;

import java.io.PrintStream;

/** A report in the words of a terminal. */
public final class ReportText {

  private ReportText() {}

  /**
   * Prints a report.
   *
   * @param keyBelieved whether the keys came from the ledger itself
   */
  public static void print(PrintStream out, Verification.Report report, boolean keyBelieved) {
    out.printf(
        "Checked %,d responses in two trees, %,d entries, %,d stored answers against %,d heads from"
            + " outside.%n",
        report.leaves(), report.entries(), report.answers(), report.outsideHeads());
    if (report.outsideHeads() == 0) {
      out.println(
          "No head from outside was given: whoever holds the signing key could have rewritten"
              + " everything. Get heads from a witness, a printed report or an archive.");
    }
    if (keyBelieved) {
      out.println(
          "The public key was taken from the ledger itself. Give the one you were told by --key.");
    }
    if (report.findings().isEmpty()) {
      out.println("Everything agrees.");
    } else {
      out.printf("%,d findings:%n", report.findings().size());
      report.findings().forEach(finding -> out.println("  " + finding));
    }
  }
}
