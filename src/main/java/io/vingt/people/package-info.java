/**
 * Who works here: people with roles and areas, how they sign in, their personal tokens, the company's own settings,
 * and how many engineering days its teams have.
 *
 * <p>It promises that no secret is ever kept in the clear or logged, that a wrong password takes as long for an account
 * that does not exist, and that a disabled person or a changed password ends every session at once. It leaves alone
 * what people do with tickets.
 */
package io.vingt.people;
