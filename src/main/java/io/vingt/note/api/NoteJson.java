package io.vingt.note.api;

import io.vingt.capture.Told;
import io.vingt.note.Contact;
import io.vingt.note.MyNotes;
import io.vingt.note.NoteState;
import io.vingt.note.ProposeNote.Proposal;
import java.time.Instant;
import java.util.List;

/** Notes as the API shapes them. */
final class NoteJson {

    private NoteJson() {}

    record To(String id, String name, String email, String language) {
        static To of(Contact one) {
            return one == null ? null : new To(String.valueOf(one.id()), one.name(), one.email(), one.language());
        }
    }

    /** What could be sent: the text has blanks for the matter, the letter has it filled in. */
    record Proposed(
            String company,
            List<To> contacts,
            To to,
            String language,
            String subject,
            String text,
            String what,
            String fix,
            String cost,
            String steps,
            String matterLanguage,
            String letter,
            int words,
            int mostWords,
            boolean mayMail) {

        static Proposed of(Proposal p) {
            return new Proposed(
                    p.company(),
                    p.contacts().stream().map(To::of).toList(),
                    To.of(p.contact()),
                    p.language().code(),
                    p.subject(),
                    p.text(),
                    p.matter().what(),
                    p.matter().fix(),
                    p.matter().cost(),
                    p.matter().steps(),
                    p.said(),
                    p.letter(p.text(), p.matter()),
                    p.words(),
                    io.vingt.note.NoteText.MOST_WORDS,
                    p.mayMail());
        }
    }

    /** What was sent, or told otherwise, and where it stands. */
    record Sent(
            long ticket,
            String subject,
            String merchant,
            String company,
            boolean note,
            String contact,
            String page,
            Told.Way way,
            NoteState state,
            Instant toldAt,
            Instant seenAt,
            Instant fixedAt,
            Instant notOursAt,
            Instant thankedAt,
            Instant pageClosesAt,
            boolean pageOpen) {

        static Sent of(MyNotes.Row r) {
            return new Sent(
                    r.ticket(),
                    r.subject(),
                    String.valueOf(r.merchant()),
                    r.company(),
                    r.byNote(),
                    r.contact(),
                    r.page(),
                    r.way(),
                    r.state(),
                    r.toldAt(),
                    r.seenAt(),
                    r.fixedAt(),
                    r.notOursAt(),
                    r.thankedAt(),
                    r.closesAt(),
                    r.pageOpen());
        }
    }

    /** @param proposal null once the merchant was told; @param note null before */
    record Note(Proposed proposal, Sent note) {}

    /** @param mailto opens one's own mail program; shown once, null where the server sends it */
    record ToldJson(Sent note, String mailto) {}

    record Letter(String subject, String text) {}

    /** @param url of the private page; shown once */
    record Address(String url) {}

    record Template(String kind, String language, String whole) {}
}
