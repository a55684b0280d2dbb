package org.cartwright.backoffice.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cartwright.backoffice.frame.Stores;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.staff.StaffRow;
import org.cartwright.staff.UserService;
import org.jspecify.annotations.Nullable;

/** The list of everybody who may sign in. */
@Named("userList")
@RequestScoped
public class UserListBean {
  @Inject private UserService users;
  @Inject private Stores stores;
  @Inject private Texts texts;

  private @Nullable List<StaffRow> rows;

  public List<StaffRow> getRows() {
    List<StaffRow> known = rows;
    if (known == null) {
      known = users.list();
      rows = known;
    }
    return known;
  }

  /** Where somebody may enter, in words. */
  public String stores(StaffRow row) {
    List<String> aliases = row.stores();
    if (aliases == null) {
      return texts.get("users.stores.all");
    }
    return aliases.isEmpty()
        ? texts.get("users.stores.none")
        : String.join(", ", aliases.stream().map(stores::name).sorted().toList());
  }
}
