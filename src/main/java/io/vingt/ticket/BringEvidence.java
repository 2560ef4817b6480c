package io.vingt.ticket;

import io.vingt.evidence.Evidence;
import io.vingt.evidence.EvidenceKind;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody wrote before they saw that the ticket is there already, given to that ticket: words, pictures and evidence,
 * all of it or nothing, and taken back as a whole. The draft stays its author's, to be thrown away or not.
 */
@Dependent
@Transactional
public class BringEvidence {

    /** As much as one piece of evidence holds; a longer text becomes several. */
    private static final int PIECE = 4_000;

    private final Drafts drafts;
    private final AddEvidence addEvidence;

    @Inject
    public BringEvidence(Drafts drafts, AddEvidence addEvidence) {
        this.drafts = drafts;
        this.addEvidence = addEvidence;
    }

    /**
     * @throws io.vingt.kernel.NotThere for somebody else's draft, or a ticket that one does not see
     * @throws io.vingt.kernel.BadInput when nothing was written yet
     */
    public void bring(Caller author, long draft, long number) {
        DraftContent written = drafts.hold(draft, author).content();
        List<Evidence> pieces = new ArrayList<>();
        for (String text : pieces(words(written))) pieces.add(new Evidence(EvidenceKind.QUOTE, null, null, null, text));
        for (String id : written.pictures()) pieces.add(new Evidence(EvidenceKind.PICTURE, id, null, null, null));
        pieces.addAll(written.evidence());
        if (pieces.isEmpty()) throw new io.vingt.kernel.BadInput("insight", "missing");
        addEvidence.add(author, number, pieces);
    }

    private static String words(DraftContent written) {
        return Stream.of(written.title(), written.insight(), written.fix())
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Cut between characters, never inside one. */
    static List<String> pieces(String words) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < words.length(); ) {
            int to = Math.min(words.length(), from + PIECE);
            if (to < words.length() && Character.isHighSurrogate(words.charAt(to - 1))) to--;
            if (!words.substring(from, to).isBlank()) pieces.add(words.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
