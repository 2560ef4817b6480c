/**
 * The gate and the value model as the browser calls them, compiled to JavaScript at build time.
 *
 * <p>Promises: the same verdict and the same figures as the server, as JSON text; strings and numbers in, nothing thrown
 * for anything a person can type.
 *
 * <p>Leaves alone: the page. The server judges again at its door; that verdict counts.
 */
package io.vingt.gate.browser;
