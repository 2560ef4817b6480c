/** The door by which tables come in; it leaves alone what becomes of their rows. */
package io.vingt.exchange.api;
