package io.vingt.gate;

/**
 * A piece of text between sentence marks, dashes, line breaks and bullets.
 *
 * @param from first token
 * @param to one past the last token
 * @param section what the heading above says
 * @param item it opens a list item
 * @param sentence number of the sentence it belongs to
 */
record Clause(int from, int to, boolean question, Section section, boolean item, boolean heading, int sentence) {
    boolean empty() {
        return from >= to;
    }
}
