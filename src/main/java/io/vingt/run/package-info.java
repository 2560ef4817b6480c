/**
 * Starts the server with the application and says in one line where it is, or why it is not.
 *
 * <p>It runs outside the server and leaves alone everything inside it.
 */
package io.vingt.run;
