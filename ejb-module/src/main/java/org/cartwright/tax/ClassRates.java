package org.cartwright.tax;

import java.io.Serializable;
import java.util.List;
import org.cartwright.editing.Edited;

/**
 * What somebody typed for one tax class.
 *
 * @param seen the class as it was read
 * @param changes of its rates
 */
public record ClassRates(Edited<TaxClassDetails> seen, List<RateChange> changes)
    implements Serializable {}
