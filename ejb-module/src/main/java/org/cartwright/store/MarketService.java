package org.cartwright.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
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

/** The selling areas inside stores. A store is named by its alias. */
@Stateless
public class MarketService {
  private static final int LONGEST_NAME = 200;

  @Inject private Editor editor;
  @Inject private Places places;
  @Inject private StoreParts parts;

  /** The markets of a store, as its people sorted them. */
  @Needs(Right.READ)
  public List<MarketRow> list(@OfStore String store) {
    return parts.all(Market.class, store).stream().map(market -> row(market.details())).toList();
  }

  /** A market as it is edited. */
  @Needs(Right.ADMINISTER)
  public Optional<Edited<MarketDetails>> find(@OfStore String store, String alias) {
    return parts.byKey(Market.class, store, alias).map(Edited::of);
  }

  /**
   * Adds a market, behind all others.
   *
   * @throws InvalidEntry if a field is not valid or the alias is taken
   */
  @Needs(Right.ADMINISTER)
  public void create(@OfStore String store, MarketDetails wanted) throws InvalidEntry {
    FieldProblems problems = check(store, wanted);
    List<Market> all = parts.all(Market.class, store);
    if (all.stream().anyMatch(market -> market.alias().equals(wanted.alias()))) {
      problems.add("alias", "taken", wanted.alias());
    }
    problems.throwIfAny();
    try {
      editor.create(new Market(parts.get(store).storeId(), wanted, places.last(all)));
    } catch (PersistenceException race) {
      new FieldProblems().add("alias", "taken", wanted.alias()).throwIfAny();
    }
  }

  /**
   * Saves a market; its alias stays.
   *
   * @throws InvalidEntry if a field is not valid
   * @throws StaleEdit if somebody changed or deleted it since
   */
  @Needs(Right.ADMINISTER)
  public void save(@OfStore String store, Edited<MarketDetails> seen, MarketDetails wanted)
      throws InvalidEntry, StaleEdit {
    FieldProblems problems = check(store, wanted);
    if (!wanted.alias().equals(seen.details().alias())) {
      problems.add("alias", "unchangeable");
    }
    problems.throwIfAny();
    editor.save(parts.byId(Market.class, store, seen.id()).orElse(null), seen, wanted);
  }

  /**
   * Deletes a market; carts that name it are refused from then on.
   *
   * @throws StaleEdit if somebody changed or deleted it since
   * @throws InUse if something uses it
   */
  @Needs(Right.ADMINISTER)
  public void delete(@OfStore String store, Edited<MarketDetails> seen) throws StaleEdit, InUse {
    editor.delete(parts.byId(Market.class, store, seen.id()).orElse(null), seen);
  }

  /** Moves a market to a place in the list, counted from 0. */
  @Needs(Right.ADMINISTER)
  public void move(@OfStore String store, String alias, int to) {
    places.move(
        parts.all(Market.class, store, LockModeType.PESSIMISTIC_WRITE),
        alias,
        to,
        "market",
        "market_id");
  }

  private FieldProblems check(String store, MarketDetails wanted) {
    FieldProblems problems =
        new FieldProblems()
            .alias("alias", wanted.alias())
            .required("name", wanted.name(), LONGEST_NAME);
    if (wanted.countries().isEmpty()) {
      problems.add("countries", "required");
    }
    if (wanted.currencies().isEmpty()) {
      problems.add("currencies", "required");
    }
    Formats.allOf(problems, "countries", wanted.countries(), parts.keys(Country.class, store));
    Formats.allOf(problems, "currencies", wanted.currencies(), parts.keys(Currency.class, store));
    if (wanted.defaultCurrency() != null
        && !wanted.currencies().contains(wanted.defaultCurrency())) {
      problems.add("defaultCurrency", "notInMarket", wanted.defaultCurrency());
    }
    Formats.language(problems, "defaultLanguage", wanted.defaultLanguage());
    return problems;
  }

  private static MarketRow row(MarketDetails market) {
    return new MarketRow(
        market.alias(),
        market.name(),
        market.enabled(),
        market.countries(),
        market.currencies(),
        market.defaultCurrency());
  }
}
