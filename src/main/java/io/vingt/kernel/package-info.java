/**
 * What every component stands on: settings, the clock, the database's coming up, slices of lists, refusals.
 *
 * <p>It promises to stay tiny and to know nobody. It leaves alone every word of the product.
 */
package io.vingt.kernel;
