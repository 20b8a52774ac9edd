package vn.hailong.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hailong.common.Problem;

final class PasswordRulesTest {

  private static final List<String> ABOUT =
      List.of("tran.dung", "Trần Thị Dung", "Xã Minh Họa", "xa-minh-hoa");

  private final PasswordRules rules = new PasswordRules();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "con mèo nằm trên mái ngói",
        "nam chiec thuyen qua song",
        "gió bấc thổi qua cửa",
        "k7m2-p9qx-4hzt-v6wd",
        "!!!!!!!! ~~~~~~~~ q",
        "матрёшка под снегом",
      })
  void aSentenceOrARandomTextIsFineWhateverItsCharacters(String password) {
    assertEquals("", judge(password));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "matkhau123456789",
        "Mật Khẩu 1234567",
        "Password@2026Password",
        "qwertyuiopasdfgh",
        "123456789012345678",
        "aaaaaaaaaaaaaaaaaa",
        "AnhYeuEm-AnhYeuEm",
        "tran.dung.tran.dung",
        "Xã Minh Họa 2026!!!",
        "Trần Thị Dung @1985",
        "HaiLong@KhaoSat#2026",
        "admin-admin-admin",
      })
  void whatEverybodyTriesFirstIsRefusedHoweverItIsDressed(String password) {
    assertEquals("common_password", judge(password));
  }

  @Test
  void fourteenCharactersAreTooFewAndCountedAsPeopleCount() {
    assertEquals("weak_password", judge("con mèo trắng "));
    assertEquals("weak_password", judge("🐈".repeat(14)));
    assertEquals("weak_password", judge(" ".repeat(40)));
    assertEquals("too_long", judge("con mèo ".repeat(40)));
  }

  private String judge(String password) {
    return rules.judge(password, ABOUT).map(Problem.Part::code).orElse("");
  }
}
