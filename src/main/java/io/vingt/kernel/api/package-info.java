/**
 * What every door needs: strict JSON in, problem documents out, headers that are on every answer, answers given once.
 *
 * <p>It promises that malformed input is told apart from refused input and that no answer carries a stack trace. It leaves
 * alone who the caller is and every word of the product.
 */
package io.vingt.kernel.api;
