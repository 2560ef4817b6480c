/**
 * The front door: who is asking, where they may go, and the REST resources for people, areas and tokens.
 *
 * <p>It promises that nothing but the pages named in {@link io.vingt.people.api.Route} is served to strangers. It leaves
 * alone what a use case allows, which each use case checks itself.
 */
package io.vingt.people.api;
