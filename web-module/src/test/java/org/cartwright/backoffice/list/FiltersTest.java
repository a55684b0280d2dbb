package org.cartwright.backoffice.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiltersTest {
  private final Filters filters = new Filters(Set.of("status"));

  @Test
  void ticksEachValueOfAFilterThatMayHaveSeveral() {
    List<String> ignored =
        filters.take(Map.of("status", "new, packing,", "store", "nordlys"), (name, value) -> true);
    assertThat(ignored).isEmpty();
    assertThat(filters.picked()).isEqualTo(Map.of("status:new", true, "status:packing", true));
    assertThat(filters.single()).isEqualTo(Map.of("store", "nordlys"));
    assertThat(filters.chosen()).isEqualTo(Map.of("status", "new,packing", "store", "nordlys"));
  }

  @Test
  void leavesOutWhatIsNotValidAndSaysSo() {
    List<String> ignored =
        filters.take(
            Map.of("status", "new,nonsense", "store", "none"),
            (name, value) -> value.equals("new"));
    assertThat(ignored).containsExactlyInAnyOrder("status=nonsense", "store=none");
    assertThat(filters.chosen()).isEqualTo(Map.of("status", "new"));
  }

  @Test
  void takesOneValueAway() {
    filters.take(Map.of("status", "new,packing", "store", "nordlys"), (name, value) -> true);
    filters.remove("status", "new");
    assertThat(filters.chosen()).isEqualTo(Map.of("status", "packing", "store", "nordlys"));
    filters.remove("store", "nordlys");
    filters.picked().put("status:packing", false);
    assertThat(filters.chosen()).isEmpty();
  }
}
