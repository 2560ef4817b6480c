/**
 * What shows that an insight is true: pictures, moments, quotes, lines, counts, links.
 *
 * <p>It promises that every piece can be walked back to its source and that a picture is only ever a picture. It does not
 * know tickets.
 */
package io.vingt.evidence;
