/**
 * A house that breaks every rule of the real one, a class for each way to break it.
 *
 * <p>It promises that a rule which finds nothing here guards nothing there, and leaves the real house alone.
 */
package io.vingt.house.mutant;
