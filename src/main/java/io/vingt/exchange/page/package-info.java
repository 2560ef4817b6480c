/** The page on which one hands in a table and reads what became of it. */
package io.vingt.exchange.page;
