package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.evidence.Evidence;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.Texts;
import io.vingt.ticket.verdict.TextHash;
import java.util.List;

/**
 * Everything that a person typed into a ticket's form so far; any part may be missing or wrong, none is too long to keep.
 *
 * @param pictures ids of pictures
 */
public record DraftContent(
        String title,
        String insight,
        String fix,
        String area,
        String language,
        List<String> pictures,
        String noPictureBecause,
        List<Evidence> evidence,
        Answers estimate) {

    private static final int LONGEST = 200_000;
    private static final int MOST_PIECES = 50;

    public DraftContent {
        Texts.storable("title", title, LONGEST);
        Texts.storable("insight", insight, LONGEST);
        Texts.storable("fix", fix, LONGEST);
        Texts.storable("area", area, 200);
        Texts.storable("language", language, 20);
        Texts.storable("noPictureBecause", noPictureBecause, LONGEST);
        if (estimate != null) Texts.storable("estimate.source", estimate.source(), 2000);
        pictures = pictures == null ? List.of() : pictures.stream().distinct().toList();
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        if (pictures.size() > MOST_PIECES) throw new BadInput("pictures", "tooMany");
        if (evidence.size() > MOST_PIECES) throw new BadInput("evidence", "tooMany");
    }

    /** Names the text that a reader reads: what somebody understood is this text and no other. */
    public String textHash() {
        return TextHash.of(title, insight, fix);
    }

    DraftContent with(Answers told) {
        return new DraftContent(title, insight, fix, area, language, pictures, noPictureBecause, evidence, told);
    }

    /** @throws BadInput for what is too long to become a ticket, whatever the gate says of it */
    public void mustFitATicket() {
        new Wording(this, language, 0);
    }

    /** What the gate judges when this is to become a ticket: nothing is left unchecked, what is absent is empty. */
    io.vingt.gate.Draft toBeFiled() {
        return new io.vingt.gate.Draft(
                orEmpty(title),
                orEmpty(insight),
                orEmpty(fix),
                language,
                orEmpty(area),
                shown(),
                orEmpty(noPictureBecause),
                estimate == null ? new Answers(null, null, null, null, null, null, null, null, null) : estimate);
    }

    /** A moment of a recording is one of these too as soon as recordings are kept; until then nobody could look at it. */
    private String shown() {
        return pictures.isEmpty() ? "" : pictures.get(0);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
