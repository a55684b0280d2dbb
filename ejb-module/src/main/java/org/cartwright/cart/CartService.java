package org.cartwright.cart;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.cartwright.access.Unguarded;
import org.cartwright.contract.Cart;
import org.cartwright.contract.CartCodec;
import org.cartwright.contract.Customer;
import org.cartwright.store.MarketSettings;
import org.cartwright.store.StoreSettings;
import org.jspecify.annotations.Nullable;

/** Keeps carts. */
@Stateless
@Unguarded("only placing keeps carts")
public class CartService {
  /** The name of a cart whose sender gave none. */
  static final String DEFAULT_NAME = "Default";

  @PersistenceContext private EntityManager entities;
  private final CartCodec codec = new CartCodec(Integer.MAX_VALUE, Integer.MAX_VALUE);

  /**
   * Whether the id is free or names a cart of this store; one of another store is never
   * overwritten.
   */
  public boolean mayKeep(StoreSettings store, String cartId) {
    StoredCart stored = entities.find(StoredCart.class, cartId);
    return stored == null || stored.belongsTo(store.storeId());
  }

  /** Keeps the cart as it is now, in place of what was kept under its id before. */
  public void keep(StoreSettings store, Cart cart) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    StoredCart stored = entities.find(StoredCart.class, cart.cartId());
    if (stored == null) {
      stored = new StoredCart(cart.cartId(), store.storeId(), now);
      entities.persist(stored);
    }
    stored.keep(
        cart.name() == null ? DEFAULT_NAME : cart.name(),
        customerId(cart.customer()),
        marketId(store, cart.market()),
        cart,
        codec.write(cart),
        now);
  }

  private static @Nullable String customerId(@Nullable Customer customer) {
    if (customer == null) {
      return null;
    }
    return customer.reference() == null ? customer.email() : customer.reference();
  }

  private static @Nullable String marketId(StoreSettings store, @Nullable String alias) {
    MarketSettings market = alias == null ? null : store.markets().get(alias);
    return market == null ? null : market.marketId();
  }
}
