package io.vingt.news;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For whom an entry of the history is news, as statements that write it down; the first parameter is the entry up to which
 * news were gathered, the second that up to which they are gathered now. Whoever is reached in two ways is told once.
 */
final class NewsRules {

    /** In which way somebody has to do with the ticket of an entry. */
    private enum Reader {
        AUTHOR(" join ticket t on t.number = h.ticket_number join person p on p.id = t.filed_by"),
        HOLDER(" join ticket t on t.number = h.ticket_number join person p on p.id = t.holder_id"),
        /** What one filed is part of it by now, on whatever way it was merged. */
        AUTHOR_OF_MERGED(" join ticket m on m.final_ticket = h.ticket_number join person p on p.id = m.filed_by"),
        WITNESS(" join evidence e on e.ticket_number = h.ticket_number join person p on p.id = e.added_by"),
        /** Evidence goes along with a merge: whose it was is in the merged ticket's own history. */
        WITNESS_OF_MERGED(
                " join ticket t on t.number = h.ticket_number join evidence e on e.ticket_number = t.merged_into"
                        + " join history a on a.ticket_number = h.ticket_number and a.what = 'EVIDENCE_ADDED'"
                        + " and a.by_id = e.added_by join person p on p.id = e.added_by"),
        /** In whose name it was written: for what a merchant answered, the rep who had asked. */
        REP(" join person p on p.id = h.by_id");

        private final String join;

        Reader(String join) {
            this.join = join;
        }
    }

    private static final String FRESH = " where h.id > ?1 and h.id <= ?2 and p.disabled_at is null and not exists"
            + " (select 1 from history u where u.ticket_number = h.ticket_number and u.id > h.id and u.what = 'UNDONE'"
            + " and u.by_id = h.by_id and u.to_value = h.what)";
    private static final String BY_SOMEBODY_ELSE = " and h.by_id <> p.id";
    private static final String BY_WHOMEVER = "";

    private static final String UNCLEAR = "(select string_agg(r.word, '\n') from reading r where r.ticket_number ="
            + " t.number and r.kind = 'NOT_CLEAR' and r.at >= t.edited_at and r.at <= h.at and r.person_id <> t.filed_by)";

    /** A merchant who says that it is not theirs has brought it back by that: one event, told once. */
    private static final String NOT_BY_THEIR_ANSWER = " and not exists (select 1 from history m where m.ticket_number ="
            + " h.ticket_number and m.id < h.id and m.what = 'MERCHANT_REFERRED' and m.by_id = h.by_id and m.why = h.why)";

    private static final String BY_A_PERSON = " and coalesce(h.to_value, '') <> 'MERCHANT_FIXED'";

    private NewsRules() {}

    static List<String> statements() {
        List<String> all = new ArrayList<>();
        all.add(insert("'BOUNCED'", UNCLEAR, Reader.AUTHOR, is("BOUNCED") + BY_WHOMEVER));
        all.add(insert("'ASKED'", "cast(null as text)", Reader.AUTHOR, is("ASKED") + BY_WHOMEVER));
        all.add(plain("'ESTIMATED'", Reader.AUTHOR, is("ESTIMATED", "SECOND_ESTIMATED") + BY_SOMEBODY_ELSE));
        all.add(plain("h.what", Reader.AUTHOR, is("EDITED") + BY_SOMEBODY_ELSE));
        all.add(plain("h.what", Reader.WITNESS_OF_MERGED, is("MERGED") + BY_SOMEBODY_ELSE));
        for (Reader reader : List.of(Reader.AUTHOR, Reader.AUTHOR_OF_MERGED, Reader.HOLDER, Reader.WITNESS)) {
            all.add(plain("h.what", reader, changed() + BY_SOMEBODY_ELSE));
            all.add(plain("h.what", reader, is("TAKEN_BACK") + NOT_BY_THEIR_ANSWER + BY_SOMEBODY_ELSE));
            all.add(plain("h.what", reader, is("LET_GO", "OVERRIDE_ENDED") + BY_WHOMEVER));
            all.add(plain("'SHIPPED'", reader, is("FINISHED", "FIXED_BY_MERCHANT") + BY_A_PERSON + BY_SOMEBODY_ELSE));
        }
        List<Reader> answered =
                List.of(Reader.AUTHOR, Reader.AUTHOR_OF_MERGED, Reader.HOLDER, Reader.WITNESS, Reader.REP);
        for (Reader reader : answered) {
            all.add(plain("h.what", reader, is("MERCHANT_SAW", "MERCHANT_REFERRED", "MERCHANT_FIXED") + BY_WHOMEVER));
            all.add(plain("h.to_value", reader, is("FIXED_BY_MERCHANT") + " and h.to_value = 'MERCHANT_FIXED'"));
        }
        return List.copyOf(all);
    }

    private static String changed() {
        return is(
                "DECLINED",
                "MERGED",
                "SPLIT",
                "OVERRIDDEN",
                "OVERRIDE_TAKEN_BACK",
                "SIGNED",
                "HANDED_TO_MERCHANT",
                "HANDED_BACK",
                "BLOCKED",
                "UNBLOCKED",
                "REOPENED");
    }

    private static String is(String... steps) {
        return Stream.of(steps)
                .map(step -> "'" + step + "'")
                .collect(Collectors.joining(", ", " and h.what in (", ")"));
    }

    private static String plain(String kind, Reader reader, String which) {
        return insert(kind, "cast(null as text)", reader, which);
    }

    private static String insert(String kind, String words, Reader reader, String which) {
        return "insert into news (person_id, history_id, kind, at, words) select distinct p.id, h.id, " + kind
                + ", h.at, " + words + " from history h" + reader.join + FRESH + which + " on conflict do nothing";
    }
}
