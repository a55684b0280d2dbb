package org.cartwright.backoffice.apikey;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cartwright.apikey.ApiKeyDetails;
import org.cartwright.apikey.ApiKeyRow;
import org.cartwright.apikey.ApiKeyService;
import org.cartwright.apikey.NewApiKey;
import org.cartwright.apikey.Scope;
import org.cartwright.backoffice.edit.EditBean;
import org.cartwright.editing.Edited;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * The page of one API key. Its address names the key by the beginning of its secret, which never
 * changes. The secret of a new key is shown by the answer that follows its making, and never again.
 */
@Named("apiKeyEdit")
@ViewScoped
public class ApiKeyEditBean extends EditBean<ApiKeyDetails> {
  private static final long serialVersionUID = 1L;
  private static final String SECRET = "org.cartwright.newApiKey";
  private static final String SCOPES = "scopes";

  @Inject private ApiKeyService keys;

  private String prefix = "";
  private @Nullable Map<String, Boolean> chosen;

  @Override
  protected Class<ApiKeyDetails> type() {
    return ApiKeyDetails.class;
  }

  @Override
  protected ApiKeyDetails blank(String store) {
    return new ApiKeyDetails("", "", Set.of(), null, null);
  }

  @Override
  protected Optional<Edited<ApiKeyDetails>> find(String store, String key) {
    prefix = key;
    return keys.find(key);
  }

  @Override
  protected void create(String store, ApiKeyDetails wanted) throws InvalidEntry {
    NewApiKey made = keys.create(wanted);
    prefix = made.prefix();
    Faces.setFlashAttribute(SECRET, made.secret());
  }

  @Override
  protected void save(String store, Edited<ApiKeyDetails> edited, ApiKeyDetails wanted)
      throws InvalidEntry, StaleEdit {
    keys.save(edited, wanted);
  }

  @Override
  protected void delete(String store, Edited<ApiKeyDetails> edited) throws StaleEdit, InUse {
    keys.delete(edited);
  }

  @Override
  protected String keyOf(ApiKeyDetails details) {
    return prefix;
  }

  @Override
  protected String labelOf(ApiKeyDetails details) {
    return details.name();
  }

  @Override
  protected String listPage() {
    return "/api-keys.xhtml";
  }

  @Override
  public void save() {
    takeScopes();
    super.save();
  }

  @Override
  public void applyMine() {
    takeScopes();
    super.applyMine();
  }

  @Override
  public void reload() {
    super.reload();
    chosen = null;
  }

  /** Makes the key unusable. */
  public void revoke() {
    keys.revoke(prefix);
    Messages.addFlashGlobal(
        new FacesMessage(
            FacesMessage.SEVERITY_INFO, texts().get("apiKeys.revoke.done", getLabel()), null));
    Faces.redirect(
        Faces.getRequestContextPath()
            + "/api-key.xhtml?key="
            + URLEncoder.encode(prefix, StandardCharsets.UTF_8));
  }

  /** The secret of a key that was made by the request before; null at any other time. */
  public @Nullable String getSecret() {
    return Faces.getFlashAttribute(SECRET);
  }

  /** What the key is and when it was used; null for a new one. */
  public @Nullable ApiKeyRow getRow() {
    return isNew() ? null : keys.row(prefix).orElse(null);
  }

  /** Whether it still opens something, or could again. */
  public boolean isRevocable() {
    ApiKeyRow row = getRow();
    return row != null && row.revoked() == null;
  }

  /** Codes of the scopes to choose from. */
  public List<String> getScopes() {
    return Stream.of(Scope.values()).map(Scope::code).toList();
  }

  /** Which scopes are ticked, by code. */
  public Map<String, Boolean> getChosen() {
    Map<String, Boolean> known = chosen;
    if (known == null) {
      known = new LinkedHashMap<>();
      Object given = getForm().get(SCOPES);
      for (String scope : getScopes()) {
        known.put(scope, given instanceof Collection<?> codes && codes.contains(scope));
      }
      chosen = known;
    }
    return known;
  }

  private void takeScopes() {
    List<Object> codes = new ArrayList<>();
    getChosen()
        .forEach(
            (scope, on) -> {
              if (on) {
                codes.add(scope);
              }
            });
    codes.sort(null);
    getForm().put(SCOPES, codes);
  }
}
