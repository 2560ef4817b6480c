package io.vingt.ticket;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import io.vingt.ticket.verdict.CaseSource;
import io.vingt.ticket.verdict.LabelledCase;
import io.vingt.ticket.verdict.LabelledCases;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Readers say whether they understood; what two of them did not goes back to its author. */
@Dependent
@Transactional
public class HearReader {

    private static final double LONGEST_SECONDS = 86_400;

    private final Tickets tickets;
    private final Readings readings;
    private final Bounce bounce;
    private final AsItWas asItWas;
    private final LabelledCases cases;
    private final History history;
    private final Clock clock;

    @Inject
    public HearReader(
            Tickets tickets,
            Readings readings,
            Bounce bounce,
            AsItWas asItWas,
            LabelledCases cases,
            History history,
            Clock clock) {
        this.tickets = tickets;
        this.readings = readings;
        this.bounce = bounce;
        this.asItWas = asItWas;
        this.cases = cases;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Whoever has got it once reads it faster the second time: while the text stays as it is, the first seconds count.
     *
     * @param seconds how long the reader took
     */
    public void gotIt(Caller reader, long number, double seconds) {
        mustBeSeconds(seconds);
        Ticket ticket = tickets.hold(number, reader);
        ticket.mustBe(TicketState.OPEN, TicketState.PULLED);
        if (readings.hasGotIt(ticket, reader.id())) return;
        asItWas.remember(ticket, Step.GOT_IT);
        readings.of(ticket, reader.id()).gotIt(seconds, clock.instant());
        ticket.heard(readings.summary(ticket));
        history.write(ticket, reader, Step.GOT_IT, null, Math.round(seconds) + " s", null);
    }

    /** @param word the word or words that are not clear; @param seconds may be null */
    public void notClear(Caller reader, long number, String word, Double seconds) {
        String unclear = Texts.required("word", word, 200);
        if (seconds != null) mustBeSeconds(seconds);
        Ticket ticket = tickets.hold(number, reader);
        ticket.mustBe(TicketState.OPEN, TicketState.PULLED);
        if (!Marks.stand(unclear, ticket.wording())) throw new BadInput("word", "notThere");
        bounce.prepare(ticket);
        asItWas.remember(ticket, Step.NOT_CLEAR);
        if (ticket.filedBy() != reader.id()) cases.keep(unclear(ticket, CaseSource.NOT_CLEAR, unclear, seconds));
        readings.of(ticket, reader.id()).notClear(unclear, seconds, clock.instant());
        ticket.heard(readings.summary(ticket));
        history.write(ticket, reader, Step.NOT_CLEAR, null, null, unclear);
        bounce.ifUnclear(ticket, reader);
    }

    /** The author answers a "not clear" in one line that every later reader sees. */
    public void answer(Caller author, long number, long reader, String line) {
        String answer = Texts.required("answer", line, 500);
        Ticket ticket = tickets.hold(number, author);
        if (ticket.filedBy() != author.id()) throw new NotAllowed("answer");
        asItWas.remember(ticket, Step.ANSWERED);
        readings.said(ticket, reader).answer(answer);
        history.write(ticket, author, Step.ANSWERED, answer);
    }

    /** The same for all readers who did not understand that word. */
    public void answer(Caller author, long number, String word, String line) {
        String answer = Texts.required("answer", line, 500);
        String unclear = Texts.required("word", word, 200);
        Ticket ticket = tickets.hold(number, author);
        if (ticket.filedBy() != author.id()) throw new NotAllowed("answer");
        asItWas.remember(ticket, Step.ANSWERED);
        readings.saying(ticket, unclear).forEach(said -> said.answer(answer));
        history.write(ticket, author, Step.ANSWERED, answer);
    }

    /** The gate had let it pass, and so no rule is named. */
    static LabelledCase unclear(Ticket ticket, CaseSource source, String word, Double seconds) {
        Wording text = ticket.wording();
        return new LabelledCase(
                source,
                text.language(),
                text.title(),
                text.insight(),
                text.fix(),
                false,
                List.of(),
                word,
                seconds,
                ticket.number());
    }

    private static void mustBeSeconds(double seconds) {
        if (!(seconds >= 0 && seconds <= LONGEST_SECONDS)) throw new BadInput("seconds", "outOfBounds");
    }
}
