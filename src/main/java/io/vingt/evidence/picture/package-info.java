/**
 * What a picture file is, what it would cost to open, and what one sees in it: foreign bytes, read with the JDK and one library.
 *
 * <p>It promises that a file is looked at in bounded time before it is opened, and that it is opened in a process of its own,
 * whose time and memory end. It is plain Java and knows nothing of the rest of Vingt.
 */
package io.vingt.evidence.picture;
