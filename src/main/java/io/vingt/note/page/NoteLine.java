package io.vingt.note.page;

import io.vingt.capture.Told;
import io.vingt.note.MyNotes.Row;
import io.vingt.note.NoteState;
import io.vingt.people.page.Spoken;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a merchant was told, by a note or otherwise, as its rep reads it.
 *
 * @param stands "waiting 9 days for Nordic Outdoor"
 * @param takeBack what the button says that takes it back
 * @param way "told 3 Mar · seen 5 Mar · fixed 9 Mar"
 */
public record NoteLine(
        long ticket,
        String subject,
        long merchant,
        String company,
        String page,
        String stands,
        String way,
        boolean byNote,
        boolean mayThank,
        boolean mayWithdraw,
        String takeBack,
        boolean pageOpen,
        boolean mayOpen) {

    static NoteLine of(Row row, Spoken spoken, Clock clock) {
        return new NoteLine(
                row.ticket(),
                row.subject(),
                row.merchant(),
                row.company(),
                row.page(),
                stands(row, spoken, clock),
                way(row, spoken),
                row.byNote(),
                row.byNote() && row.state() == NoteState.FIXED,
                row.way().isTalk() || row.byNote() && row.state() == NoteState.TOLD && row.way() == Told.Way.OWN,
                spoken.text(row.byNote() ? "myNotes.withdraw" : "myNotes.notSaid"),
                row.pageOpen(),
                row.byNote() && row.state() != NoteState.THANKED);
    }

    private static String stands(Row row, Spoken spoken, Clock clock) {
        long days = ChronoUnit.DAYS.between(
                row.since().atZone(spoken.zone()).toLocalDate(),
                clock.instant().atZone(spoken.zone()).toLocalDate());
        return spoken.text(standing(row), days, row.company());
    }

    /** Who was told by word of mouth is thanked so too: nothing waits for that here. */
    private static String standing(Row row) {
        if (row.byNote() || row.state() == NoteState.TOLD && !row.withUs()) return "note.stands." + row.state();
        return row.withUs() ? "told.stands.OURS" : "told.stands.FIXED";
    }

    private static String way(Row row, Spoken spoken) {
        List<String> steps = new ArrayList<>();
        step(steps, row.byNote() ? "note.toldOn" : "told.on." + row.way(), row.toldAt(), spoken);
        step(steps, "note.seenOn", row.seenAt(), spoken);
        step(steps, "note.notOursOn", row.notOursAt(), spoken);
        step(steps, "note.fixedOn", row.fixedAt(), spoken);
        step(steps, "note.thankedOn", row.thankedAt(), spoken);
        return String.join(" · ", steps);
    }

    private static void step(List<String> steps, String key, Instant at, Spoken spoken) {
        if (at != null)
            steps.add(spoken.text(key, spoken.day(at.atZone(spoken.zone()).toLocalDate())));
    }
}
