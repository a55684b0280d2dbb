package org.cartwright.store;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cartwright.access.Caller;
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

/** Adds, changes and deletes stores. */
@Stateless
public class StoreEditService {
  @Inject private Caller caller;
  @Inject private Editor editor;
  @Inject private Places places;
  @Inject private StoreParts parts;
  @Inject private StoreRules rules;
  @Inject private StoreBeginning beginning;
  @Inject private Event<ChoiceQuery> choices;
  @Inject private Event<StoreRemoval> removals;

  /** The stores whose settings the caller may change, as people sorted them. */
  @Needs(Right.ADMINISTER)
  public List<StoreRow> list() {
    return parts.all(LockModeType.NONE).stream()
        .filter(store -> caller.may(Right.ADMINISTER, store.alias()))
        .map(this::row)
        .toList();
  }

  /** What the settings of a store can name. */
  @Needs(Right.ADMINISTER)
  public StoreChoices choices(@OfStore String store) {
    return new StoreChoices(
        parts.all(Currency.class, store).stream()
            .map(currency -> new Choice(currency.code(), currency.name()))
            .toList(),
        parts.all(Country.class, store).stream()
            .map(country -> new Choice(country.code(), country.name()))
            .toList(),
        taxClasses(store),
        parts.statuses(store),
        parts.all(LockModeType.NONE).stream()
            .filter(other -> !other.alias().equals(store))
            .map(other -> new Choice(other.alias(), other.name()))
            .toList());
  }

  /** What a store lacks to sell anything; empty for one that is ready. */
  @Needs(Right.ADMINISTER)
  public List<MissingSetting> missing(@OfStore String store) {
    return row(parts.get(store)).missing();
  }

  /** A store as it is edited. */
  @Needs(Right.ADMINISTER)
  public Optional<Edited<StoreDetails>> find(@OfStore String store) {
    return parts.find(store).map(Edited::of);
  }

  /**
   * Adds a store, with or without a first country, currency, tax class, shipping method and order
   * statuses.
   *
   * @param wanted its defaults other than country and currency are not chosen yet
   * @param withDefaults whether it gets its first entries; in the country {@code defaultCountry},
   *     and in {@code baseCurrency} or, without that, in the country's currency
   * @param language of the names of the first entries
   * @throws InvalidEntry if a field is not valid or the alias is taken
   */
  @Needs(Right.ADMINISTER)
  public void create(StoreDetails wanted, boolean withDefaults, Locale language)
      throws InvalidEntry {
    FieldProblems problems = rules.check(wanted);
    List<Store> all = parts.all(LockModeType.NONE);
    if (all.stream().anyMatch(store -> store.alias().equals(wanted.alias()))) {
      problems.add("alias", "taken", wanted.alias());
    }
    if (withDefaults) {
      beginning.check(problems, wanted);
    } else {
      rules.checkReferences(problems, wanted.alias(), wanted, List.of());
    }
    problems.throwIfAny();
    try {
      beginning.begin(wanted, withDefaults, places.last(all), language);
    } catch (PersistenceException race) {
      if (parts.find(wanted.alias()).isEmpty()) {
        throw race;
      }
      new FieldProblems().add("alias", "taken", wanted.alias()).throwIfAny();
    }
  }

  /**
   * Saves a store; its alias stays.
   *
   * @throws InvalidEntry if a field is not valid
   * @throws StaleEdit if somebody changed or deleted it since
   */
  @Needs(Right.ADMINISTER)
  public void save(@OfStore String store, Edited<StoreDetails> seen, StoreDetails wanted)
      throws InvalidEntry, StaleEdit {
    FieldProblems problems = rules.check(wanted);
    if (!wanted.alias().equals(seen.details().alias())) {
      problems.add("alias", "unchangeable");
    }
    List<String> taxClasses = taxClasses(store).stream().map(Choice::key).toList();
    rules.checkReferences(problems, store, wanted, taxClasses);
    problems.throwIfAny();
    editor.save(found(store, seen), seen, wanted);
  }

  /**
   * Deletes a store with its settings and products.
   *
   * @throws StaleEdit if somebody changed or deleted it since
   * @throws InUse if it has orders, carts or refusals, or gives its stock to another
   */
  @Needs(Right.ADMINISTER)
  public void delete(@OfStore String store, Edited<StoreDetails> seen) throws StaleEdit, InUse {
    Store found = found(store, seen);
    if (found != null) {
      editor.requireUnused(found.subject());
      removals.fire(new StoreRemoval(found.storeId()));
    }
    editor.delete(found, seen);
  }

  /** Moves a store to a place in the list, counted from 0. */
  @Needs(Right.ADMINISTER)
  public void move(@OfStore String store, int to) {
    places.move(parts.all(LockModeType.PESSIMISTIC_WRITE), store, to, "store", "store_id");
  }

  private @org.jspecify.annotations.Nullable Store found(String store, Edited<?> seen) {
    return parts.find(store).filter(found -> found.storeId().equals(seen.id())).orElse(null);
  }

  private List<Choice> taxClasses(String store) {
    ChoiceQuery query = new ChoiceQuery(EntityKind.TAX_CLASS, parts.get(store).storeId());
    choices.fire(query);
    return query.found();
  }

  private StoreRow row(Store store) {
    StoreDetails details = store.details();
    return new StoreRow(
        details.alias(),
        details.name(),
        details.baseCurrency(),
        details.defaultCountry(),
        details.priceOwner(),
        MissingSetting.of(details, !parts.keys(Currency.class, store.alias()).isEmpty()));
  }
}
