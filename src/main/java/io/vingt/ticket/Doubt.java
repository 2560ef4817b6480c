package io.vingt.ticket;

import java.util.List;

/**
 * A word, or some words, that readers of a ticket did not understand, for its author to mend.
 *
 * @param readers how many said so
 * @param answer what the author answered them, null while they did not
 * @param marks where it stands in the text as it is now; none once it is gone from it
 */
public record Doubt(String word, int readers, String answer, List<Mark> marks) {

    /**
     * A place in a text.
     *
     * @param field title, insight or fix
     * @param start UTF-16 units from the text's beginning
     * @param end exclusive
     */
    public record Mark(String field, int start, int end) {}
}
