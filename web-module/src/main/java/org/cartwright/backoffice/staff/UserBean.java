package org.cartwright.backoffice.staff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartwright.backoffice.edit.EditBean;
import org.cartwright.editing.Edited;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.staff.GrantService;
import org.cartwright.staff.PasswordService;
import org.cartwright.staff.Role;
import org.cartwright.staff.StaffDetails;
import org.cartwright.staff.StaffRow;
import org.cartwright.staff.StoreAccess;
import org.cartwright.staff.UserService;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page of one member of staff. */
@Named("userEdit")
@ViewScoped
public class UserBean extends EditBean<StaffDetails> {
  private static final long serialVersionUID = 1L;
  private static final String ROLE = "role";
  private static final String ONE_TIME = "cartwright.oneTimePassword.";

  @Inject private UserService users;
  @Inject private PasswordService passwords;
  @Inject private GrantService grants;

  private @Nullable String password;
  private @Nullable String oneTimePassword;
  private @Nullable List<StoreAccess> stores;
  private @Nullable StaffRow row;

  @Override
  protected Class<StaffDetails> type() {
    return StaffDetails.class;
  }

  @Override
  protected StaffDetails blank(String store) {
    return new StaffDetails("", "", null, Role.VIEWER, true, Map.of());
  }

  @Override
  protected Optional<Edited<StaffDetails>> find(String store, String key) {
    oneTimePassword = Faces.removeSessionAttribute(ONE_TIME + key);
    row = users.row(key).orElse(null);
    return users.find(key);
  }

  @Override
  protected void create(String store, StaffDetails wanted) throws InvalidEntry {
    users
        .create(wanted, password)
        .ifPresent(generated -> Faces.setSessionAttribute(ONE_TIME + keyOf(wanted), generated));
  }

  @Override
  protected void save(String store, Edited<StaffDetails> edited, StaffDetails wanted)
      throws InvalidEntry, StaleEdit {
    users.save(edited, wanted);
  }

  @Override
  protected void delete(String store, Edited<StaffDetails> edited)
      throws InvalidEntry, StaleEdit, InUse {
    users.delete(edited);
  }

  @Override
  protected String keyOf(StaffDetails details) {
    return details.name();
  }

  @Override
  protected String labelOf(StaffDetails details) {
    return details.displayName().isEmpty() ? details.name() : details.displayName();
  }

  @Override
  protected String listPage() {
    return "/users.xhtml";
  }

  /** Gives the person a new password, and shows it until the page is left. */
  public void resetPassword() {
    oneTimePassword = passwords.reset(name()).orElse(null);
    row = users.row(name()).orElse(null);
  }

  /** Lets the person try again. */
  public void unlock() {
    passwords.unlock(name());
    row = users.row(name()).orElse(null);
    Messages.addGlobal(
        new FacesMessage(
            FacesMessage.SEVERITY_INFO, texts().get("user.unlocked", getLabel()), null));
  }

  private String name() {
    return String.valueOf(getForm().get("name"));
  }

  /** The password that was made just now; null otherwise. */
  public @Nullable String getOneTimePassword() {
    return oneTimePassword;
  }

  /** The account as it is now; null for a new one. */
  public @Nullable StaffRow getRow() {
    return row;
  }

  /** Whether it is the account of whoever looks at it. */
  public boolean isOwn() {
    return row != null && row.name().equals(Faces.getRemoteUser());
  }

  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  /** Every store, and what the roles grant there. */
  public List<StoreAccess> getStores() {
    List<StoreAccess> known = stores;
    if (known == null) {
      known = grants.stores();
      stores = known;
    }
    return known;
  }

  /** Whether the role that is chosen in the form opens the store. */
  public boolean grantedByRole(StoreAccess store) {
    return getRole() == Role.ADMIN || store.roles().contains(getRole());
  }

  /** Whether the person may enter: one grant is enough. */
  public boolean mayEnter(StoreAccess store) {
    return grantedByRole(store)
        || getForm().get("stores") instanceof Map<?, ?> granted
            && Boolean.TRUE.equals(granted.get(store.store()));
  }

  public @Nullable Role getRole() {
    return getForm().get(ROLE) instanceof Role role ? role : null;
  }

  public void setRole(@Nullable Role role) {
    getForm().put(ROLE, role);
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }
}
