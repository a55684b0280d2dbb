package org.cartwright.apikey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Editable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A key of another program. */
@Entity
@Table(name = "api_key")
@NullUnmarked
public class ApiKey implements Editable<ApiKeyDetails> {
  @Id
  @Column(name = "api_key_id")
  private String apiKeyId;

  private String name;

  @Column(name = "store_id")
  private String storeId;

  @Column(name = "store_alias")
  private String storeAlias;

  private String prefix;

  @Column(name = "secret_hash")
  private String secretHash;

  private String scopes;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "requests_per_minute")
  private Integer requestsPerMinute;

  private Instant created;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "last_used")
  private Instant lastUsed;

  private Instant revoked;

  @Version private long version;

  protected ApiKey() {}

  ApiKey(
      KeySecret secret,
      @Nullable String storeId,
      ApiKeyDetails details,
      String createdBy,
      Instant now) {
    this.apiKeyId = UUID.randomUUID().toString();
    this.prefix = secret.prefix();
    this.secretHash = secret.hash();
    this.storeId = storeId;
    this.storeAlias = details.store();
    this.createdBy = createdBy;
    this.created = now;
    change(details);
  }

  @Override
  public AuditSubject subject() {
    return new AuditSubject(EntityKind.API_KEY, storeId, apiKeyId, prefix, name);
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public ApiKeyDetails details() {
    return new ApiKeyDetails(
        name,
        storeAlias,
        Set.copyOf(scopeCodes()),
        lastDay == null ? null : lastDay.toString(),
        requestsPerMinute == null ? null : requestsPerMinute.toString());
  }

  @Override
  public void change(ApiKeyDetails wanted) {
    name = wanted.name();
    scopes = String.join(" ", wanted.scopes());
    lastDay = wanted.lastDay() == null ? null : LocalDate.parse(wanted.lastDay());
    requestsPerMinute =
        wanted.requestsPerMinute() == null ? null : Integer.valueOf(wanted.requestsPerMinute());
  }

  String apiKeyId() {
    return apiKeyId;
  }

  String storeId() {
    return storeId;
  }

  String storeAlias() {
    return storeAlias;
  }

  String secretHash() {
    return secretHash;
  }

  Instant lastUsed() {
    return lastUsed;
  }

  Integer requestsPerMinute() {
    return requestsPerMinute;
  }

  List<String> scopeCodes() {
    return List.of(scopes.split(" "));
  }

  boolean isRevoked() {
    return revoked != null;
  }

  void revoke(Instant now) {
    revoked = now;
  }

  ApiKeyRow.State stateAt(Instant now) {
    if (revoked != null) {
      return ApiKeyRow.State.REVOKED;
    }
    boolean over = lastDay != null && LocalDate.ofInstant(now, ZoneOffset.UTC).isAfter(lastDay);
    return over ? ApiKeyRow.State.EXPIRED : ApiKeyRow.State.ACTIVE;
  }

  ApiKeyRow row(Instant now) {
    return new ApiKeyRow(
        prefix,
        name,
        storeAlias,
        scopeCodes(),
        lastDay == null ? null : lastDay.toString(),
        requestsPerMinute,
        created,
        createdBy,
        lastUsed,
        revoked,
        stateAt(now));
  }
}
