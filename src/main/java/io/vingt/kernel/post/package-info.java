/**
 * Letters by mail: written in the transaction that wants them, sent beside it.
 *
 * <p>It promises that a letter whose transaction was kept is sent at least once, under one Message-ID however often, and
 * that nothing that somebody typed becomes a header line. It leaves alone who is written to, and why.
 */
package io.vingt.kernel.post;
