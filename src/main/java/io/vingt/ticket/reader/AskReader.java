package io.vingt.ticket.reader;

import io.vingt.gate.Verdict;
import io.vingt.people.Caller;
import io.vingt.ticket.Draft;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.Drafts;
import io.vingt.ticket.JudgeText;
import io.vingt.ticket.reader.ChooseReader.Wanted;
import io.vingt.ticket.verdict.ReaderVerdicts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An author asks whether somebody understands what the gate refused for its wording. */
@Dependent
@Transactional
public class AskReader {

    /** Texts of one author that may wait at a time: colleagues' seconds are not one person's to spend. */
    static final int MOST = 3;

    private final Drafts drafts;
    private final JudgeText judgeText;
    private final DraftReadings readings;
    private final ChooseReader chooseReader;
    private final ReaderVerdicts verdicts;
    private final AskedReaders askedReaders;

    @Inject
    public AskReader(
            Drafts drafts,
            JudgeText judgeText,
            DraftReadings readings,
            ChooseReader chooseReader,
            ReaderVerdicts verdicts,
            AskedReaders askedReaders) {
        this.drafts = drafts;
        this.judgeText = judgeText;
        this.readings = readings;
        this.chooseReader = chooseReader;
        this.verdicts = verdicts;
        this.askedReaders = askedReaders;
    }

    /**
     * @param messages language of the findings, en or fr
     * @throws io.vingt.kernel.NotThere for somebody else's draft
     * @throws ReaderNotPossible where the text passes, other rules than its wording refuse it, somebody is asked already,
     *     somebody did not understand this very text, or nobody can be asked
     */
    public AskedReader ask(Caller author, long draftId, String messages) {
        Draft draft = drafts.hold(draftId, author);
        DraftContent content = draft.content();
        Verdict verdict = judgeText.judge(content, messages);
        mustBeForReaders(draftId, content, verdict);
        content.mustFitATicket();
        endWhatIsOvertaken(draft);
        if (readings.isUnclear(author.id(), content.textHash())) throw new ReaderNotPossible("unclear");
        if (readings.waitingOf(author.id()) >= MOST) throw new ReaderNotPossible("tooMany", MOST);
        drafts.nameText(draft);
        chooseReader
                .ask(new Wanted(null, draftId, author.id(), content.textHash(), verdict.language(), verdict.blocking()))
                .orElseThrow(() -> new ReaderNotPossible("nobody"));
        return askedReaders.one(author, draftId);
    }

    private void mustBeForReaders(long draft, DraftContent content, Verdict verdict) {
        boolean understood = verdicts.ofDraft(draft, content.textHash()).isPresent();
        if (verdict.passes() || understood && verdict.readerMayOverrule()) throw new ReaderNotPossible("passes");
        if (!verdict.readerMayOverrule()) {
            throw new ReaderNotPossible("otherRules", String.join(", ", verdict.beyondReaders()));
        }
    }

    private void endWhatIsOvertaken(Draft draft) {
        readings.waitingFor(draft.id()).ifPresent(waiting -> {
            if (waiting.textHash().equals(draft.content().textHash())) throw new ReaderNotPossible("waiting");
            readings.end(waiting, ReadingOutcome.CHANGED, null, null);
        });
    }
}
