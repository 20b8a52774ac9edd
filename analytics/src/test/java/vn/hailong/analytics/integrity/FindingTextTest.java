package vn.hailong.analytics.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.integrity.Evidence.Basis;

class FindingTextTest {

  private static final Locale VIETNAMESE = Locale.of("vi", "VN");

  private static Finding finding(IntegrityCheck check, double p, Evidence evidence) {
    return new Finding(check, p, evidence, RowSet.NONE);
  }

  private static final Finding OUTSIDE =
      finding(
          IntegrityCheck.OUTSIDE_HOURS,
          0.00123,
          new Evidence.Share(
              Trait.OUTSIDE_HOURS, new Group("3", Channel.QR), 14, 1060, 0.0254, Basis.HISTORY, 6));

  private static final Finding BURST =
      finding(
          IntegrityCheck.BURST,
          1e-9,
          new Evidence.Burst(
              List.of(
                  new Evidence.Window(
                      LocalDateTime.of(2026, 7, 3, 16, 0), 2, Group.OFFICE, 12, 0.41),
                  new Evidence.Window(
                      LocalDateTime.of(2026, 7, 9, 8, 0), 1, Group.of("2"), 7, 0.2))));

  @Test
  void sharesInVietnamese() {
    assertEquals(
        "Quầy 3, kênh mã QR: 14 trên 1.060 phiếu của cơ quan thuộc nhóm này và được gửi khi cơ quan"
            + " đóng cửa; theo 6 tháng trước, bình thường khoảng 2,5 %. Xác suất để một tháng bình"
            + " thường có điều khác thường đến vậy tối đa là 0,12 %.",
        OUTSIDE.describe(VIETNAMESE));
  }

  @Test
  void sharesInEnglish() {
    assertEquals(
        "Desk 3, QR code: 14 of the office's 1,060 responses are of this group and came in while the"
            + " office was closed; about 2.5 % were to be expected from 6 earlier months. The"
            + " chance that an ordinary month shows anything so unusual is at most 0.12 %.",
        OUTSIDE.describe(Locale.ENGLISH));
  }

  @Test
  void burstsNameDayHourAndPlace() {
    assertEquals(
        "Nhiều phiếu dồn trong thời gian ngắn: 12 phiếu ngày 03/07/2026 từ 16 giờ đến 18 giờ (Toàn"
            + " cơ quan; bình thường khoảng 0,41); 7 phiếu ngày 09/07/2026 từ 8 giờ đến 9 giờ"
            + " (Quầy 2; bình thường khoảng 0,2). Xác suất để một tháng bình thường có điều khác"
            + " thường đến vậy tối đa là 0,01 %.",
        BURST.describe(VIETNAMESE));
    assertTrue(
        BURST
            .describe(Locale.ENGLISH)
            .startsWith(
                "Many responses in a short time: 12 on 3 July 2026 between 16:00 and 18:00 (The whole"
                    + " office; about 0.41 usual); 7 on 9 July 2026"));
  }

  @Test
  void everyKindOfFindingHasWordsInBothLanguages() {
    for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
      for (Trait trait : Trait.values()) {
        for (Basis basis : Basis.values()) {
          for (Channel channel : Channel.values()) {
            Evidence share = new Evidence.Share(trait, Group.of(channel), 1, 2, 0.5, basis, 1);
            assertComplete(finding(IntegrityCheck.SHARE, 0.5, share).describe(locale));
          }
        }
      }
      assertComplete(
          finding(IntegrityCheck.EXCESS, 0.5, new Evidence.Excess("land", 12, 10))
              .describe(locale));
      assertComplete(
          finding(
                  IntegrityCheck.DIVERGENCE,
                  0.5,
                  new Evidence.Divergence(Channel.LINK, 12, 20, 10, 30, 0.4))
              .describe(locale));
      assertComplete(IntegrityReport.caution(locale));
    }
  }

  private static void assertComplete(String text) {
    assertTrue(text.endsWith("."), text);
    assertFalse(text.contains("{") || text.contains("''"), text);
  }
}
