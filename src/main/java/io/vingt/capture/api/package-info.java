/**
 * Reports by {@code POST /capture/api/v1/reports} and from the phone's page, and what the phone takes along to work without
 * a connection.
 *
 * <p>It promises that one key makes one report and that every refusal says how to mend it. It leaves what becomes of a report to the use
 * case.
 */
package io.vingt.capture.api;
