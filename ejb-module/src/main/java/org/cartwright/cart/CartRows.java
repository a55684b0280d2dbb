package org.cartwright.cart;

import java.math.BigDecimal;
import org.cartwright.contract.Cart;
import org.cartwright.contract.CartCodec;
import org.cartwright.database.InstantConverter;
import org.cartwright.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Rows of lists of carts, from columns. */
final class CartRows {
  static final String FROM =
      " from cart c join store s on s.store_id = c.store_id"
          + " left join market m on m.market_id = c.market_id"
          + " left join purchase_order o on o.cart_id = c.cart_id";

  /** The document comes along only where an earlier version did not write its columns. */
  static final String COLUMNS =
      "select c.cart_id, s.alias, c.customer_id, c.name, m.alias, c.created, c.modified,"
          + " c.version, o.order_number, c.line_count, c.currency, c.expected_total,"
          + " case when c.line_count is null then c.data else '' end";

  private CartRows() {}

  static CartRow row(Object[] columns, CartCodec codec) {
    Cart old = columns[9] == null ? codec.readStored(text(columns[12])) : null;
    String currency = old == null ? (String) columns[10] : old.currency();
    BigDecimal total = old == null ? (BigDecimal) columns[11] : old.expectedTotal();
    return new CartRow(
        (String) columns[0],
        (String) columns[1],
        (String) columns[2],
        (String) columns[3],
        (String) columns[4],
        InstantConverter.toInstant(columns[5]),
        InstantConverter.toInstant(columns[6]),
        ((Number) columns[7]).longValue(),
        (String) columns[8],
        old == null ? ((Number) columns[9]).intValue() : lines(old),
        currency,
        shown(total, currency));
  }

  static int lines(Cart cart) {
    return cart.shipments().stream().mapToInt(shipment -> shipment.lineItems().size()).sum();
  }

  private static @Nullable BigDecimal shown(@Nullable BigDecimal total, String currency) {
    if (total == null) {
      return null;
    }
    BigDecimal plain = total.stripTrailingZeros();
    return plain.setScale(Math.max(plain.scale(), CurrencyUnit.of(currency).decimals()));
  }

  /** H2 hands out large texts as a Clob. */
  private static String text(Object column) {
    if (column instanceof java.sql.Clob large) {
      try {
        return large.getSubString(1, Math.toIntExact(large.length()));
      } catch (java.sql.SQLException unreadable) {
        throw new IllegalStateException(unreadable);
      }
    }
    return column.toString();
  }
}
