package org.cartwright.backoffice.cart;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.cartwright.backoffice.list.ListBean;
import org.cartwright.backoffice.list.ListState;
import org.cartwright.backoffice.list.Page;
import org.cartwright.cart.CartFilter;
import org.cartwright.cart.CartPage;
import org.cartwright.cart.CartRow;
import org.cartwright.cart.CartSearchService;

/** The list of carts, the one changed last first. */
@Named("cartList")
@ViewScoped
public class CartListBean extends ListBean<CartRow> {
  private static final long serialVersionUID = 1L;

  @Inject private CartSearchService carts;

  @Override
  protected Set<String> filterNames() {
    return Set.of("store");
  }

  @Override
  protected Set<String> sortFields() {
    return Set.of();
  }

  @Override
  protected Page<CartRow> find(ListState wanted) {
    CartPage page =
        carts.find(
            new CartFilter(wanted.text(), wanted.filter("store")), wanted.first(), wanted.size());
    return new Page<>(page.rows(), page.total());
  }
}
