package io.vingt.search;

import java.util.List;

/**
 * What the history tells since a place in it.
 *
 * @param upTo id of the last entry looked at
 * @param mark what that entry says, so that another database's history is told from this one's
 * @param tickets as they are now; those that change again further on are left to that place
 */
record Changes(long upTo, String mark, List<Entry> tickets) {}
