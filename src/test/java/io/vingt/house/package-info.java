/**
 * Holds the architecture: who may know whom, how long things are, and what pages and migrations look like.
 *
 * <p>It promises that each rule finds its mutants. It leaves alone what the house does.
 */
package io.vingt.house;
