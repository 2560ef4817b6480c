/** Vingt: actionable tickets instead of dashboards. Arrows between components are held by {@code HouseTest}. */
package io.vingt;
