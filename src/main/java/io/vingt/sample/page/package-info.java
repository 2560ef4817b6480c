/** The door to the first run; it carries what was typed and leaves alone how a company begins. */
package io.vingt.sample.page;
