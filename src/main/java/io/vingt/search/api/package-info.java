/** The door to search and likeness; it leaves alone how either is found. */
package io.vingt.search.api;
