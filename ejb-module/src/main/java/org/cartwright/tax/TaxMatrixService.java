package org.cartwright.tax;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.cartwright.editing.Edited;
import org.cartwright.editing.Editor;
import org.cartwright.editing.FieldProblems;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.jspecify.annotations.Nullable;

/**
 * The rates of a store's tax classes at its places, from a day on. What was never changes: a rate
 * holds from today or from a later day. A store is named by its alias.
 */
@Stateless
public class TaxMatrixService {
  @Inject private TaxClasses classes;
  @Inject private TaxPlaces places;
  @Inject private Editor editor;

  /** All rates, and where there can be some. */
  @Needs(Right.ADMINISTER)
  public TaxMatrix matrix(@OfStore String store) {
    List<Edited<TaxClassDetails>> read = new ArrayList<>();
    classes.all(store, LockModeType.NONE).forEach(taxClass -> read.add(Edited.of(taxClass)));
    return new TaxMatrix(places.today(store), read, places.countries(store));
  }

  /**
   * Saves changed rates of several classes, all or none.
   *
   * @param day from which they hold
   * @throws InvalidEntry if the day is past or a rate is none; fields are {@code ALIAS.PLACE}
   * @throws StaleEdit if somebody changed one of the classes since it was read
   */
  @Needs(Right.ADMINISTER)
  public void save(@OfStore String store, LocalDate day, List<ClassRates> changed)
      throws InvalidEntry, StaleEdit {
    check(store, day, changed);
    for (ClassRates each : changed) {
      TaxClassDetails wanted = each.seen().details();
      for (RateChange change : each.changes()) {
        TaxRate rate = change.fraction() == null ? null : new TaxRate(change.fraction());
        wanted = wanted.withRates(new RateHistory(wanted).changed(change.place(), day, rate));
      }
      editor.save(classes.byId(store, each.seen().id()), each.seen(), wanted);
    }
  }

  /**
   * Takes back a rate that was planned for a later day.
   *
   * @throws InvalidEntry if it holds already
   * @throws StaleEdit if somebody changed the class since it was read
   */
  @Needs(Right.ADMINISTER)
  public void removePlanned(@OfStore String store, Edited<TaxClassDetails> seen, RateFrom planned)
      throws InvalidEntry, StaleEdit {
    if (!planned.from().isAfter(places.today(store))) {
      new FieldProblems().add("validFrom", "ratePast").throwIfAny();
    }
    List<RateFrom> rest = new ArrayList<>(seen.details().rates());
    rest.remove(planned);
    editor.save(classes.byId(store, seen.id()), seen, seen.details().withRates(rest));
  }

  private void check(String store, LocalDate day, List<ClassRates> changed) throws InvalidEntry {
    FieldProblems problems = new FieldProblems();
    if (day.isBefore(places.today(store))) {
      problems.add("validFrom", "ratePast");
    }
    Set<TaxPlace> known = known(places.countries(store));
    for (ClassRates each : changed) {
      TaxClassDetails taxClass = each.seen().details();
      for (RateChange change : each.changes()) {
        String field = change.field(taxClass.alias());
        TaxPlace place = change.place();
        if (place == null && change.fraction() == null) {
          problems.add(field, "required");
        } else if (!known(place, known, taxClass)) {
          problems.add(field, "ratePlace");
        }
        RateRules.check(problems, field, change.fraction());
      }
    }
    problems.throwIfAny();
  }

  private static boolean known(
      @Nullable TaxPlace place, Set<TaxPlace> places, TaxClassDetails taxClass) {
    return place == null
        || places.contains(place)
        || taxClass.rates().stream().anyMatch(rate -> place.equals(rate.place()));
  }

  private static Set<TaxPlace> known(List<TaxCountry> countries) {
    Set<TaxPlace> places = new HashSet<>();
    for (TaxCountry country : countries) {
      places.add(TaxPlace.country(country.code()));
      country.regions().forEach(each -> places.add(new TaxPlace(country.code(), each.code())));
    }
    return places;
  }
}
