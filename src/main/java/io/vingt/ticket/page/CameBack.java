package io.vingt.ticket.page;

import io.vingt.people.page.Spoken;
import io.vingt.ticket.Doubt;
import io.vingt.ticket.DraftRecord;
import io.vingt.ticket.Returned;
import io.vingt.ticket.Returned.Skipped;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a ticket is back in one's drafts, in sentences.
 *
 * @param title that it came back, null where it did not
 * @param unclear the words that readers did not understand, null without any
 * @param skipped what engineers said who skipped it, null when nobody did
 */
public record CameBack(String title, String unclear, String skipped) {

    static final CameBack NEVER = new CameBack(null, null, null);

    static CameBack of(DraftRecord draft, Spoken spoken) {
        if (draft == null || draft.ticket() == null) return NEVER;
        Returned returned = draft.returned();
        String unclear =
                returned.unclear().stream().map(doubt -> word(doubt, spoken)).collect(Collectors.joining(", "));
        Map<String, Long> byReason = returned.skipped().stream()
                .collect(Collectors.groupingBy(
                        skip -> reason(skip, spoken), java.util.LinkedHashMap::new, Collectors.counting()));
        String skipped = byReason.entrySet().stream()
                .map(one -> spoken.text("cameBack.reason", one.getKey(), one.getValue()))
                .collect(Collectors.joining(", "));
        return new CameBack(
                spoken.text("cameBack.title", draft.ticket().toString()),
                unclear.isEmpty() ? null : spoken.text("cameBack.unclear", unclear),
                skipped.isEmpty() ? null : spoken.text("cameBack.skipped", skipped));
    }

    private static String word(Doubt doubt, Spoken spoken) {
        return spoken.text("cameBack.word", doubt.word(), doubt.readers());
    }

    private static String reason(Skipped skip, Spoken spoken) {
        String code = spoken.text("skip." + skip.code());
        return skip.reason() == null ? code : spoken.text("cameBack.because", code, skip.reason());
    }
}
