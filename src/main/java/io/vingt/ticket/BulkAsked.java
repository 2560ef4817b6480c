package io.vingt.ticket;

import io.vingt.evidence.Evidence;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.Texts;
import java.util.List;
import java.util.Objects;

/**
 * One verb and the tickets it is for, with what that verb needs.
 *
 * @param numbers 1 to 200
 * @param reason for DECLINE and REOPEN
 * @param into for MERGE: the ticket that stays
 * @param change for EDIT: parts that all of them get, null for none
 * @param find for EDIT: words that are looked for in title, insight and fix, null for none
 * @param with for EDIT: what stands there instead; null stands for nothing
 * @param evidence for EVIDENCE
 */
public record BulkAsked(
        BulkVerb verb,
        List<Long> numbers,
        String reason,
        Long into,
        TextChange change,
        String find,
        String with,
        Evidence evidence) {

    private static final int MOST = 200;

    /** @throws BadInput for what would be refused for each of them alike */
    void mustBeWhole() {
        if (verb == null) throw new BadInput("verb", "missing");
        if (numbers == null || numbers.isEmpty()) throw new BadInput("numbers", "missing");
        if (numbers.size() > MOST) throw new BadInput("numbers", "tooLong");
        if (numbers.stream().anyMatch(Objects::isNull)) throw new BadInput("numbers", "notANumber");
        switch (verb) {
            case DECLINE, REOPEN -> Texts.required("reason", reason, 2000);
            case MERGE -> mustHave("into", into);
            case EVIDENCE -> mustHave("evidence", evidence);
            case EDIT -> mustHave("change", isBlank(find) ? change : find);
            case UNDO -> {}
        }
    }

    /** @return the change for one ticket, null where the words that are looked for do not stand */
    TextChange changeOf(TicketRecord ticket) {
        TextChange set = change == null ? new TextChange(null, null, null, null, null, null) : change;
        if (isBlank(find)) return set;
        String title = replaced(set.title(), ticket.title());
        String insight = replaced(set.insight(), ticket.insight());
        String fix = replaced(set.fix(), ticket.fix());
        if (title == null && insight == null && fix == null && set.area() == null) return null;
        return new TextChange(title, insight, fix, set.area(), set.pictures(), set.noPictureBecause());
    }

    private String replaced(String set, String now) {
        String text = set == null ? now : set;
        return text.contains(find) ? text.replace(find, with == null ? "" : with) : set;
    }

    private static void mustHave(String field, Object value) {
        if (value == null) throw new BadInput(field, "missing");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isEmpty();
    }
}
