/**
 * Reads calendars of absences as the tools that people use write them: which events say that somebody is away, who, and on
 * which part of which working days of the coming year.
 *
 * <p>It promises that time and memory grow no faster than the file, that nothing in a file leads to another address, and
 * that whatever is not used is told with its reason. It leaves alone what is kept of it: it knows no database.
 */
package io.vingt.people.calendar;
