/** The pages' beans of the backlog: a page of it, and the figures in the navigation. */
package io.vingt.backlog.page;
