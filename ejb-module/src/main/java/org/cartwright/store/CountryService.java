package org.cartwright.store;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Edited;
import org.cartwright.editing.Editor;
import org.cartwright.editing.FieldProblems;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.Places;
import org.cartwright.editing.StaleEdit;
import org.jspecify.annotations.Nullable;

/** The countries that stores sell to, with their regions. A store is named by its alias. */
@Stateless
public class CountryService {
  @Inject private Editor editor;
  @Inject private Places places;
  @Inject private StoreParts parts;
  @Inject private Event<ChoiceQuery> choices;

  /** The countries of a store, as its people sorted them. */
  @Needs(Right.READ)
  public List<CountryRow> list(@OfStore String store) {
    String preset = parts.find(store).map(s -> s.details().defaultCountry()).orElse(null);
    return parts.all(Country.class, store).stream().map(c -> row(c.details(), preset)).toList();
  }

  /** The shipping methods that a country of the store can name as its default. */
  @Needs(Right.ADMINISTER)
  public List<Choice> shippingMethods(@OfStore String store) {
    ChoiceQuery query = new ChoiceQuery(EntityKind.SHIPPING_METHOD, parts.get(store).storeId());
    choices.fire(query);
    return query.found();
  }

  /** A country as it is edited. */
  @Needs(Right.ADMINISTER)
  public Optional<Edited<CountryDetails>> find(@OfStore String store, String code) {
    return parts.byKey(Country.class, store, code).map(Edited::of);
  }

  /**
   * Adds a country, behind all others.
   *
   * @throws InvalidEntry if a field is not valid or the store has the country already
   */
  @Needs(Right.ADMINISTER)
  public void create(@OfStore String store, CountryDetails wanted) throws InvalidEntry {
    FieldProblems problems = check(store, wanted);
    if (!wanted.code().isBlank() && !IsoCountries.known(wanted.code())) {
      problems.add("code", "country", wanted.code());
    }
    List<Country> all = parts.all(Country.class, store);
    if (all.stream().anyMatch(country -> country.code().equals(wanted.code()))) {
      problems.add("code", "taken", wanted.code());
    }
    problems.throwIfAny();
    try {
      editor.create(new Country(parts.get(store).storeId(), wanted, places.last(all)));
    } catch (PersistenceException race) {
      new FieldProblems().add("code", "taken", wanted.code()).throwIfAny();
    }
  }

  /**
   * Saves a country and its regions; its code stays.
   *
   * @throws InvalidEntry if a field is not valid
   * @throws StaleEdit if somebody changed or deleted it since
   */
  @Needs(Right.ADMINISTER)
  public void save(@OfStore String store, Edited<CountryDetails> seen, CountryDetails wanted)
      throws InvalidEntry, StaleEdit {
    FieldProblems problems = check(store, wanted);
    if (!wanted.code().equals(seen.details().code())) {
      problems.add("code", "unchangeable");
    }
    problems.throwIfAny();
    editor.save(parts.byId(Country.class, store, seen.id()).orElse(null), seen, wanted);
  }

  /**
   * Deletes a country with its regions.
   *
   * @throws StaleEdit if somebody changed or deleted it since
   * @throws InUse if it is the store's default, in a market or a currency, or has tax rates
   */
  @Needs(Right.ADMINISTER)
  public void delete(@OfStore String store, Edited<CountryDetails> seen) throws StaleEdit, InUse {
    editor.delete(parts.byId(Country.class, store, seen.id()).orElse(null), seen);
  }

  /** Moves a country to a place in the list, counted from 0. */
  @Needs(Right.ADMINISTER)
  public void move(@OfStore String store, String code, int to) {
    places.move(
        parts.all(Country.class, store, LockModeType.PESSIMISTIC_WRITE),
        code,
        to,
        "country",
        "country_id");
  }

  private FieldProblems check(String store, CountryDetails wanted) {
    FieldProblems problems = CountryRules.check(wanted);
    Formats.oneOf(
        problems, "defaultCurrency", wanted.defaultCurrency(), parts.keys(Currency.class, store));
    if (wanted.defaultShippingMethod() != null) {
      List<String> methods = shippingMethods(store).stream().map(Choice::key).toList();
      Formats.oneOf(problems, "defaultShippingMethod", wanted.defaultShippingMethod(), methods);
    }
    return problems;
  }

  private static CountryRow row(CountryDetails country, @Nullable String preset) {
    return new CountryRow(
        country.code(),
        country.name(),
        country.defaultCurrency(),
        country.defaultShippingMethod(),
        country.regions().size(),
        country.code().equals(preset));
  }
}
