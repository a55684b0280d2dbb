package org.cartwright.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.cartwright.editing.Edited;
import org.cartwright.editing.Editor;
import org.cartwright.editing.FieldProblems;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.Places;
import org.cartwright.editing.StaleEdit;
import org.jspecify.annotations.Nullable;

/** The currencies that stores sell in. A store is named by its alias. */
@Stateless
public class CurrencyService {
  private static final int LONGEST_NAME = 200;

  @Inject private Editor editor;
  @Inject private Places places;
  @Inject private StoreParts parts;

  /** The currencies of a store, as its people sorted them. */
  @Needs(Right.READ)
  public List<CurrencyRow> list(@OfStore String store) {
    String base = parts.find(store).map(s -> s.details().baseCurrency()).orElse(null);
    return parts.all(Currency.class, store).stream().map(c -> row(c.details(), base)).toList();
  }

  /** A currency as it is edited. */
  @Needs(Right.ADMINISTER)
  public Optional<Edited<CurrencyDetails>> find(@OfStore String store, String code) {
    return parts.byKey(Currency.class, store, code).map(Edited::of);
  }

  /**
   * Adds a currency, behind all others.
   *
   * @throws InvalidEntry if a field is not valid or the store has the currency already
   */
  @Needs(Right.ADMINISTER)
  public void create(@OfStore String store, CurrencyDetails wanted) throws InvalidEntry {
    FieldProblems problems = check(store, wanted);
    if (!wanted.code().isBlank() && !IsoCurrencies.known(wanted.code())) {
      problems.add("code", "currency", wanted.code());
    }
    List<Currency> all = parts.all(Currency.class, store);
    if (all.stream().anyMatch(currency -> currency.code().equals(wanted.code()))) {
      problems.add("code", "taken", wanted.code());
    }
    problems.throwIfAny();
    try {
      editor.create(new Currency(parts.get(store).storeId(), wanted, places.last(all)));
    } catch (PersistenceException race) {
      new FieldProblems().add("code", "taken", wanted.code()).throwIfAny();
    }
  }

  /**
   * Saves a currency; its code stays.
   *
   * @throws InvalidEntry if a field is not valid
   * @throws StaleEdit if somebody changed or deleted it since
   */
  @Needs(Right.ADMINISTER)
  public void save(@OfStore String store, Edited<CurrencyDetails> seen, CurrencyDetails wanted)
      throws InvalidEntry, StaleEdit {
    FieldProblems problems = check(store, wanted);
    if (!wanted.code().equals(seen.details().code())) {
      problems.add("code", "unchangeable");
    }
    problems.throwIfAny();
    editor.save(parts.byId(Currency.class, store, seen.id()).orElse(null), seen, wanted);
  }

  /**
   * Deletes a currency.
   *
   * @throws StaleEdit if somebody changed or deleted it since
   * @throws InUse if it is the base or a default, in a market, or has prices
   */
  @Needs(Right.ADMINISTER)
  public void delete(@OfStore String store, Edited<CurrencyDetails> seen) throws StaleEdit, InUse {
    editor.delete(parts.byId(Currency.class, store, seen.id()).orElse(null), seen);
  }

  /** Moves a currency to a place in the list, counted from 0. */
  @Needs(Right.ADMINISTER)
  public void move(@OfStore String store, String code, int to) {
    places.move(
        parts.all(Currency.class, store, LockModeType.PESSIMISTIC_WRITE),
        code,
        to,
        "currency",
        "currency_id");
  }

  private FieldProblems check(String store, CurrencyDetails wanted) {
    FieldProblems problems = new FieldProblems().required("name", wanted.name(), LONGEST_NAME);
    if (wanted.code().isBlank()) {
      problems.add("code", "required");
    }
    if (wanted.culture() != null && !isCulture(wanted.culture())) {
      problems.add("culture", "culture", wanted.culture());
    }
    if (wanted.formatTemplate() != null) {
      Formats.template(problems, "formatTemplate", wanted.formatTemplate());
    }
    Formats.allOf(
        problems, "allowedCountries", wanted.allowedCountries(), parts.keys(Country.class, store));
    return problems;
  }

  /** Whether Java can write numbers as this language and country do. */
  private static boolean isCulture(String tag) {
    return List.of(Locale.getAvailableLocales()).contains(Locale.forLanguageTag(tag))
        && !Locale.forLanguageTag(tag).equals(Locale.ROOT);
  }

  private static CurrencyRow row(CurrencyDetails currency, @Nullable String base) {
    return new CurrencyRow(
        currency.code(),
        currency.name(),
        IsoCurrencies.decimals(currency.code()),
        currency.code().equals(base),
        currency.allowedCountries());
  }
}
