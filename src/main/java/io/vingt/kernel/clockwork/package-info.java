/**
 * What Vingt does by itself, on time.
 *
 * <p>It promises that each task runs once for all servers, as often as it says, and never stops another. It leaves alone
 * what a task does.
 */
package io.vingt.kernel.clockwork;
