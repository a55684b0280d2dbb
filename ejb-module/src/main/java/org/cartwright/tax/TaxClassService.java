package org.cartwright.tax;

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

/** The tax classes of stores. A store is named by its alias. */
@Stateless
public class TaxClassService {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_CODE = 64;

  @Inject private TaxClasses classes;
  @Inject private TaxPlaces taxPlaces;
  @Inject private Editor editor;
  @Inject private Places places;

  /** The classes of a store, as its staff sorted them. */
  @Needs(Right.READ)
  public List<TaxClassRow> list(@OfStore String store) {
    return classes.all(store, LockModeType.NONE).stream()
        .map(TaxClass::details)
        .map(taxClass -> new TaxClassRow(taxClass.alias(), taxClass.name(), taxClass.taxCode()))
        .toList();
  }

  /** A class as it is edited. */
  @Needs(Right.ADMINISTER)
  public Optional<Edited<TaxClassDetails>> find(@OfStore String store, String alias) {
    return classes.byAlias(store, alias).map(Edited::of);
  }

  /**
   * Adds a class, behind all others.
   *
   * @throws InvalidEntry if a field is not valid or the alias is taken
   */
  @Needs(Right.ADMINISTER)
  public void create(@OfStore String store, TaxClassDetails wanted) throws InvalidEntry {
    FieldProblems problems = check(wanted);
    if (classes.byAlias(store, wanted.alias()).isPresent()) {
      problems.add("alias", "taken", wanted.alias());
    }
    problems.throwIfAny();
    int place = places.last(classes.all(store, LockModeType.NONE));
    try {
      editor.create(new TaxClass(taxPlaces.storeId(store), wanted, place));
    } catch (PersistenceException race) {
      problems.add("alias", "taken", wanted.alias()).throwIfAny();
    }
  }

  /**
   * Saves a class; its alias stays, and its rates are those that were seen: they change in the
   * {@link TaxMatrixService}.
   *
   * @throws InvalidEntry if a field is not valid
   * @throws StaleEdit if somebody changed or deleted it since
   */
  @Needs(Right.ADMINISTER)
  public void save(@OfStore String store, Edited<TaxClassDetails> seen, TaxClassDetails wanted)
      throws InvalidEntry, StaleEdit {
    FieldProblems problems = check(wanted);
    if (!wanted.alias().equals(seen.details().alias())) {
      problems.add("alias", "aliasStays");
    }
    problems.throwIfAny();
    TaxClassDetails kept =
        new TaxClassDetails(
            wanted.alias(),
            wanted.name(),
            wanted.taxCode(),
            seen.details().defaultRate(),
            seen.details().rates());
    editor.save(classes.byId(store, seen.id()), seen, kept);
  }

  /**
   * Deletes a class that no product, shipping method or store refers to.
   *
   * @throws StaleEdit if somebody changed or deleted it since
   * @throws InUse if it is used
   */
  @Needs(Right.ADMINISTER)
  public void delete(@OfStore String store, Edited<TaxClassDetails> seen) throws StaleEdit, InUse {
    editor.delete(classes.byId(store, seen.id()), seen);
  }

  /** Moves a class to a place in the list, counted from 0. */
  @Needs(Right.ADMINISTER)
  public void move(@OfStore String store, String alias, int to) {
    places.move(
        classes.all(store, LockModeType.PESSIMISTIC_WRITE), alias, to, "tax_class", "tax_class_id");
  }

  private static FieldProblems check(TaxClassDetails wanted) {
    FieldProblems problems =
        new FieldProblems()
            .alias("alias", wanted.alias())
            .required("name", wanted.name(), LONGEST_NAME)
            .optional("taxCode", wanted.taxCode(), LONGEST_CODE);
    if (wanted.defaultRate() == null) {
      problems.add("defaultRate", "required");
    }
    RateRules.check(problems, "defaultRate", wanted.defaultRate());
    return problems;
  }
}
