/** Proves of every regular expression in the sources that its time grows with the text and no faster. */
package io.vingt.house.regex;
