/** The pages' beans of people: who looks, in which language and light, and what a page says back. */
package io.vingt.people.page;
