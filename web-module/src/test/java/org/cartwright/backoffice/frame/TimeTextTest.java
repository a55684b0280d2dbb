package org.cartwright.backoffice.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimeTextTest {
  private static final Instant EVENING = Instant.parse("2026-11-21T23:30:05Z");
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  @Test
  void showsTheDayOfTheStoreAndNotOfTheServer() {
    assertThat(TimeText.local(EVENING, "d MMM uuuu, HH:mm", OSLO, Locale.ENGLISH))
        .isEqualTo("22 Nov 2026, 00:30");
  }

  @Test
  void namesTheZoneAndUtcInTheExactTime() {
    assertThat(TimeText.exact(EVENING, OSLO))
        .isEqualTo("00:30:05 Europe/Oslo, 2026-11-21 23:30:05 UTC");
    assertThat(TimeText.exact(EVENING, ZoneOffset.UTC)).isEqualTo("2026-11-21 23:30:05 UTC");
  }

  @Test
  void takesUtcForAZoneThatDoesNotExist() {
    assertThat(TimeText.zone("Middle/Earth")).isEqualTo(ZoneOffset.UTC);
    assertThat(TimeText.zone("\"><script>")).isEqualTo(ZoneOffset.UTC);
    assertThat(TimeText.zone(null)).isEqualTo(ZoneOffset.UTC);
    assertThat(TimeText.zone("Europe/Oslo")).isEqualTo(OSLO);
  }
}
