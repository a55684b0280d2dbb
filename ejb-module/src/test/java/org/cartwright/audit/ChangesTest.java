package org.cartwright.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangesTest {
  record Region(String code, String name) implements Keyed {
    @Override
    public String key() {
      return code;
    }
  }

  record Place(
      @Nullable String name,
      Map<String, BigDecimal> rates,
      List<Region> regions,
      List<String> tags,
      boolean open,
      @Secret @Nullable String token) {}

  @Test
  void namesEachEntryOfListsAndMaps() {
    Place before = place("A", Map.of("NO", "0.25", "SE", "0.20"), new Region("1", "One"));
    Place after =
        place(
            "A",
            Map.of("NO", "0.250", "DK", "0.25"),
            new Region("1", "Uno"),
            new Region("2", "Two"));

    assertThat(Changes.between(before, after))
        .containsExactlyInAnyOrder(
            new Change("rates.DK", null, "0.25"),
            new Change("rates.SE", "0.2", null),
            new Change("regions.1.name", "One", "Uno"),
            new Change("regions.2.code", null, "2"),
            new Change("regions.2.name", null, "Two"));
  }

  @Test
  void findsNothingWhereNothingDiffers() {
    assertThat(
            Changes.between(
                place("A", Map.of("NO", "1"), new Region("1", "One")),
                place("A", Map.of("NO", "1.00"), new Region("1", "One"))))
        .isEmpty();
  }

  @Test
  void neverShowsASecret() {
    Place without = new Place(null, Map.of(), List.of(), List.of(), true, null);
    Place with = new Place(null, Map.of(), List.of(), List.of("a", "b"), true, "hush");

    assertThat(Changes.between(without, with))
        .containsExactly(new Change("tags", null, "a, b"), new Change("token", null, "(secret)"));
  }

  private static Place place(String name, Map<String, String> rates, Region... regions) {
    Map<String, BigDecimal> numbers = new TreeMap<>();
    rates.forEach((key, rate) -> numbers.put(key, new BigDecimal(rate)));
    return new Place(name, numbers, List.of(regions), List.of(), false, null);
  }
}
