package org.cartwright.backoffice.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ListStateTest {
  private static final Set<String> FILTERS = Set.of("store");
  private static final Set<String> SORTS = Set.of("PLACED", "TOTAL");

  @Test
  void readsWhatItWrote() {
    ListState state =
        read(
            Map.of("q", "Ø & co", "store", "nordlys", "sort", "-TOTAL", "page", "3", "size", "50"));

    assertThat(state.query()).isEqualTo("q=%C3%98+%26+co&store=nordlys&sort=-TOTAL&page=3&size=50");
    assertThat(state.text()).isEqualTo("Ø & co");
    assertThat(state.filter("store")).isEqualTo("nordlys");
    assertThat(state.sort()).isEqualTo("TOTAL");
    assertThat(state.ascending()).isFalse();
    assertThat(state.first()).isEqualTo(100);
  }

  @Test
  void leavesOutOfTheAddressWhatIsDefault() {
    assertThat(read(Map.of("q", " ", "page", "1", "size", "25")).query()).isEmpty();
  }

  @Test
  void sortsOnlyByFieldsThatAreAllowed() {
    assertThat(read(Map.of("sort", "o.password")).sort()).isNull();
    assertThat(read(Map.of("sort", "-o.password")).ascending()).isFalse();
    assertThat(read(Map.of("sort", "TOTAL")).ascending()).isTrue();
    assertThat(read(Map.of("sort", "-")).sort()).isNull();
  }

  @Test
  void filtersOnlyByNamesThatAreAllowed() {
    assertThat(read(Map.of("status", "new", "admin", "true")).filters()).isEmpty();
  }

  @Test
  void showsAListWhateverAnAddressSays() {
    ListState state = read(Map.of("page", "-4", "size", "1000000"));
    assertThat(state.page()).isEqualTo(1);
    assertThat(state.size()).isEqualTo(25);
    assertThat(read(Map.of("page", "99999999999")).first()).isZero();
    assertThat(read(Map.of("page", "2147483647")).first()).isPositive();
    assertThat(read(Map.of("q", "x".repeat(5000))).text()).hasSize(1000);
  }

  @Test
  void startsAtTheFirstPageWhenItIsFilteredAnew() {
    ListState state = read(Map.of("page", "7", "sort", "TOTAL")).filtered("ann", Map.of());
    assertThat(state.page()).isEqualTo(1);
    assertThat(state.sort()).isEqualTo("TOTAL");
  }

  @Test
  void escapesWhatWouldBreakOutOfAnAddress() {
    String query = read(Map.of("q", "\"><script>&page=2#")).query();
    assertThat(query).isEqualTo("q=%22%3E%3Cscript%3E%26page%3D2%23");
    assertThat(Arrays.stream(query.split("&")).collect(Collectors.toList())).hasSize(1);
  }

  private static ListState read(Map<String, String> parameters) {
    return ListState.read(parameters, FILTERS, SORTS);
  }
}
