package vn.hailong.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** RFC 6238, appendix B, SHA-1; the last six of the eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void givesTheCodesOfTheStandard(long seconds, String code) {
    Instant moment = Instant.ofEpochSecond(seconds);

    assertEquals(code, Totp.code(SECRET, Totp.step(moment)));
    assertEquals(
        OptionalLong.of(Totp.step(moment)), Totp.stepOf(SECRET, code, moment.plusSeconds(30)));
    assertEquals(OptionalLong.empty(), Totp.stepOf(SECRET, code, moment.plusSeconds(90)));
    assertEquals(OptionalLong.empty(), Totp.stepOf(SECRET, code, moment.minusSeconds(90)));
  }

  /** RFC 4648, section 10, and the key format authenticator apps read. */
  @Test
  void writesTheSecretAsAppsReadIt() {
    Enrolment enrolment = new Enrolment(SECRET, "can.bo@xa");

    assertEquals("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", enrolment.typed());
    assertEquals(
        "otpauth://totp/H%C3%A0i%20L%C3%B2ng:can.bo%40xa?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
            + "&issuer=H%C3%A0i%20L%C3%B2ng&algorithm=SHA1&digits=6&period=30",
        enrolment.address());
  }
}
