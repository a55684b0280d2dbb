package org.cartwright.backoffice.tax;

import java.io.Serializable;
import org.cartwright.tax.RateFrom;

/**
 * A rate that will hold from a later day.
 *
 * @param taxClass alias
 * @param name what people call the class
 * @param place what people call the place
 */
public record PlannedRate(String taxClass, String name, String place, RateFrom rate)
    implements Serializable {}
