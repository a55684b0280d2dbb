package org.cartwright.store;

import java.util.ArrayList;
import java.util.List;
import org.cartwright.audit.EntityKind;

/**
 * Asked of the package that owns a kind of entity: which of them has a store? Its observer adds
 * them in the order of its list. So a setting can name what a higher package keeps.
 */
public final class ChoiceQuery {
  private final EntityKind kind;
  private final String storeId;
  private final List<Choice> found = new ArrayList<>();

  ChoiceQuery(EntityKind kind, String storeId) {
    this.kind = kind;
    this.storeId = storeId;
  }

  public EntityKind kind() {
    return kind;
  }

  public String storeId() {
    return storeId;
  }

  public void add(String key, String label) {
    found.add(new Choice(key, label));
  }

  List<Choice> found() {
    return List.copyOf(found);
  }
}
