/**
 * What one request may cost before anybody knows what it wants: how long its body may take, how large it may be, how many
 * bodies one address may have under way.
 *
 * <p>It promises that a body that comes byte by byte ends within seconds and never holds all threads. It leaves alone what
 * a body says.
 */
package io.vingt.kernel.api.limit;
