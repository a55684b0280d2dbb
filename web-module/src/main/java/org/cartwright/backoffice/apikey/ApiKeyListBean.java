package org.cartwright.backoffice.apikey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cartwright.apikey.ApiKeyRow;
import org.cartwright.apikey.ApiKeyService;
import org.jspecify.annotations.Nullable;

/** The list of API keys. */
@Named("apiKeys")
@RequestScoped
public class ApiKeyListBean {
  @Inject private ApiKeyService keys;

  private @Nullable List<ApiKeyRow> rows;

  public List<ApiKeyRow> getRows() {
    List<ApiKeyRow> known = rows;
    if (known == null) {
      known = keys.list();
      rows = known;
    }
    return known;
  }

  /** Colour of a state, of the backoffice's palette. */
  public String colour(ApiKeyRow.State state) {
    return switch (state) {
      case ACTIVE -> "green";
      case EXPIRED -> "amber";
      case REVOKED -> "red";
    };
  }
}
