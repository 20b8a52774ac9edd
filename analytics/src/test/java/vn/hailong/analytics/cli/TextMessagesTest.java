package vn.hailong.analytics.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextMessagesTest {

  private final TextMessages words = new TextMessages(Locale.ENGLISH);

  @Test
  void aShareShortOfATargetNeverLooksAsIfItReachedIt() {
    assertEquals("94.996 %", words.percent(0.94996));
    assertEquals("89.799 %", words.percent(0.89799));
    assertEquals("94.99999 %", words.percent(0.9499999));
    assertEquals("95.00 %", words.percent(19 / 20.0));
    assertEquals("95.00 %", words.percent(0.95004));
    assertEquals("92.27 %", words.percent(0.92266));
    assertEquals("92.26 %", words.percent(0.92261));
    assertEquals("0.00 %", words.percent(0));
  }
}
