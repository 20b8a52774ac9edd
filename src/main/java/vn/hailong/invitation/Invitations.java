package vn.hailong.invitation;

import java.util.Locale;
import java.util.Optional;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.RoundId;

/** Access codes and what is printed with them. */
public interface Invitations {

  /**
   * Lets a respondent in. Case and blanks in the code do not matter.
   *
   * @throws vn.hailong.common.ProblemException {@code unknown_code} (404), {@code code_revoked}
   *     (410), {@code round_closed} (410), {@code round_not_open} (425)
   */
  Admission admit(String code);

  /** The live code of a desk, if it has one; needs {@code VIEW_RESULTS}. */
  Optional<AccessCode> ofDesk(DeskId desk);

  /** The live code of a round's open link, if it has one; needs {@code VIEW_RESULTS}. */
  Optional<AccessCode> ofRound(RoundId round);

  /**
   * A new code for the desk; a live one is revoked in the same moment. Needs {@code MANAGE_DESKS}.
   */
  AccessCode rotate(DeskId desk);

  /** A new open link of a round; a live one is revoked. Needs {@code MANAGE_ROUNDS}. */
  AccessCode rotate(RoundId round);

  /** Takes a code out of use. */
  void revoke(String code);

  /** The address the QR holds. */
  String address(String code);

  /** The QR of the code's address as a square PNG of about {@code pixels}. */
  byte[] qrPng(String code, int pixels);

  /** The QR of the code's address as a stand-alone SVG. */
  String qrSvg(String code);

  /** A printable poster of a desk as PDF; needs {@code MANAGE_DESKS}. */
  byte[] poster(DeskId desk, PaperSize size, Locale language);
}
