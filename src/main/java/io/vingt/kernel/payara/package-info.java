/**
 * What only Payara can be told, and only in its own words: its classes are asked by name, so that Vingt is compiled without
 * them and runs where they are not.
 *
 * <p>It promises that heads of requests come within seconds or not at all, that a session's id cannot be guessed, and that
 * requests nobody can read do not fill the log. On another server each of these is that server's to see to, and one line in
 * the log says so.
 */
package io.vingt.kernel.payara;
