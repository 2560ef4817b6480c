/**
 * What events of a calendar say: whether somebody is away, who, and on how much of which working days of the coming year.
 *
 * <p>It promises that whatever is not used is told with its reason, and that who is not certainly meant is not taken to be
 * away. It leaves alone how calendars are written, and what is kept of them: it knows no database.
 */
package io.vingt.people.absence;
