/**
 * How addresses are read: found in a text, taken out of the links that wrap them, and which part of them tells whose they are.
 * What platforms, mail guards and shops do is data ({@code addresses.txt}), which an operator adds to.
 *
 * <p>It promises that nothing is fetched and that every reading takes linear time. It leaves alone which merchant has which site.
 */
package io.vingt.merchant.address;
