package io.vingt.gate;

/**
 * What the gate says of a text.
 *
 * @param rule the rule's id, such as "READ-01"
 * @param field title, insight, fix, area, picture or estimate; one number of the estimate is "estimate.daysLow"
 * @param start first UTF-16 unit of the field as sent
 * @param end one past the last UTF-16 unit; 0,0 stands for the whole field
 * @param message what is wrong, with its figures
 * @param remedy how to mend it
 */
public record Finding(String rule, Level level, String field, int start, int end, String message, String remedy) {

    Finding at(Level other) {
        return new Finding(rule, other, field, start, end, message, remedy);
    }
}
