/** The page that one searches on. */
package io.vingt.search.page;
