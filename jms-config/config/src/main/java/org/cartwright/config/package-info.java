/**
 * The configuration of Cartwright: one list of keys ({@link org.cartwright.config.Setting}) and one
 * reader ({@link org.cartwright.config.Settings}). It uses the JDK alone, because the engine and
 * the resource adapter, which live in different class loaders, both carry it.
 *
 * <p>A value comes from the first of: system property, environment variable, the file {@code
 * cartwright.properties}, the default.
 */
@NullMarked
package org.cartwright.config;

import org.jspecify.annotations.NullMarked;
