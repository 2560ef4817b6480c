/**
 * A company to look around in: areas, people, tickets with their stories, and drafts that do not pass.
 *
 * <p>It promises that everything goes through the same use cases and the same gate as everybody's work, only earlier in
 * time, all of it or nothing. It leaves alone databases that hold anybody.
 */
package io.vingt.sample;
