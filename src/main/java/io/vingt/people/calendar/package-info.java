/**
 * Reads iCalendar files as the tools that people use write them: their lines, their events, and on which working days these
 * are.
 *
 * <p>It promises that time and memory grow no faster than the file, and that nothing in a file leads to another address. It
 * leaves alone what events mean.
 */
package io.vingt.people.calendar;
