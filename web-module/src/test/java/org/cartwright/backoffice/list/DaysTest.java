package org.cartwright.backoffice.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  @Test
  void includesBothDaysInTheZoneAlsoWhenItsClockChanges() {
    assertThat(Days.begin("2026-10-25", OSLO)).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
    assertThat(Days.end("2026-10-25", OSLO)).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
  }

  @Test
  void knowsNoDayThatIsNone() {
    assertThat(Days.read("2026-02-30")).isNull();
    assertThat(Days.read("never")).isNull();
    assertThat(Days.read("+999999999-01-01")).isNull();
    assertThat(Days.begin(null, OSLO)).isNull();
    assertThat(Days.end("", OSLO)).isNull();
  }

  @Test
  void writesADayAsPeopleReadIt() {
    assertThat(Days.shown("2026-11-21", Locale.UK)).isEqualTo("21 Nov 2026");
    assertThat(Days.shown("2026-11-21", Locale.GERMANY)).isEqualTo("21.11.2026");
  }
}
