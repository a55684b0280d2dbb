package org.cartwright.backoffice.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cartwright.backoffice.list.ListState;
import org.cartwright.order.OrderSort;
import org.junit.jupiter.api.Test;

class OrderListBeanTest {
  private final OrderListBean list = new OrderListBean();

  @Test
  void showsTheNewestOrderFirst() {
    assertThat(OrderListBean.sort(read("anything"))).isEqualTo(OrderSort.NEWEST_FIRST);
  }

  @Test
  void sortsByEveryFieldOfTheEngineAndNoOther() {
    for (OrderSort.Field field : OrderSort.Field.values()) {
      assertThat(OrderListBean.sort(read(field.name()))).isEqualTo(new OrderSort(field, true));
      assertThat(OrderListBean.sort(read("-" + field))).isEqualTo(new OrderSort(field, false));
    }
    assertThat(OrderListBean.sort(read("o.total.gross; drop table")))
        .isEqualTo(OrderSort.NEWEST_FIRST);
  }

  private ListState read(String sort) {
    return ListState.read(Map.of("sort", sort), list.filterNames(), list.sortFields());
  }
}
