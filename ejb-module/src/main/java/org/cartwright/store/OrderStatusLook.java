package org.cartwright.store;

import java.util.List;

/** What a status can look like. The colour never says anything alone: name and icon go with it. */
public final class OrderStatusLook {
  /** Names of the colours. */
  public static final List<String> COLOURS =
      List.of("grey", "blue", "teal", "green", "amber", "orange", "red", "purple", "pink");

  /** Names of the icons. */
  public static final List<String> ICONS =
      List.of(
          "inbox",
          "clock",
          "pause",
          "box",
          "shipping",
          "check",
          "close",
          "return",
          "alert",
          "mail",
          "star",
          "flag");

  private OrderStatusLook() {}
}
