package io.vingt.backlog;

import io.vingt.backlog.Why.Reckoned;
import io.vingt.backlog.Why.Understood;
import io.vingt.estimate.Figures;
import io.vingt.estimate.Flag;
import io.vingt.estimate.Sentence;
import io.vingt.estimate.Worth;
import io.vingt.kernel.Sentences;
import io.vingt.people.Caller;
import io.vingt.people.Companies;
import io.vingt.people.Company;
import io.vingt.ticket.ReadTicket;
import io.vingt.ticket.Sight;
import io.vingt.ticket.TicketRecord;
import io.vingt.ticket.TicketRecord.EstimateMade;
import io.vingt.ticket.Yardstick;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Why a ticket stands where it stands; a fixed number of queries, however long its history is. */
@Dependent
@Transactional
public class ReadWhy {

    private final ReadTicket readTicket;
    private final Ranks ranks;
    private final Moves moves;
    private final ReadOverride readOverride;
    private final Yardstick yardstick;
    private final Companies companies;

    @Inject
    public ReadWhy(
            ReadTicket readTicket,
            Ranks ranks,
            Moves moves,
            ReadOverride readOverride,
            Yardstick yardstick,
            Companies companies) {
        this.readTicket = readTicket;
        this.ranks = ranks;
        this.moves = moves;
        this.readOverride = readOverride;
        this.yardstick = yardstick;
        this.companies = companies;
    }

    /**
     * @param language of the sentences, en or fr
     * @throws io.vingt.kernel.NotThere also for what the reader may not see
     */
    public Why read(Caller reader, long number, String language) {
        TicketRecord ticket = readTicket.read(reader, number);
        String currency = companies.find().map(Company::currency).orElse("EUR");
        Causes causes = new Causes(language, Figures.of(language, currency));
        boolean open = ticket.sight() == Sight.OPEN;
        boolean placed = ticket.sight() != Sight.BLIND;
        Long rank = placed ? ranks.of(number) : null;
        boolean moved = placed && ticket.worth().flags().contains(Flag.OVERRIDDEN);
        return new Why(
                number,
                rank,
                ranks.total(),
                sentence(ticket, language, currency),
                open ? Inputs.of(ticket.estimates(), causes) : List.of(),
                open ? spent(ticket.first()) : null,
                open ? reckoned(ticket, language, currency) : null,
                open ? moves.of(number, rank, causes) : List.of(),
                moved ? override(ticket) : null,
                understood(ticket));
    }

    private static String sentence(TicketRecord ticket, String language, String currency) {
        return switch (ticket.sight()) {
            case OPEN -> Sentence.row(ticket.estimate(), ticket.worth(), language, currency);
            case SEALED -> null;
            case BLIND -> Sentences.say(language, "second.blind");
        };
    }

    private Moved override(TicketRecord ticket) {
        Moved held = readOverride.of(ticket.number());
        return held == null || ticket.sight() == Sight.OPEN ? held : held.withoutCost();
    }

    private Reckoned reckoned(TicketRecord ticket, String language, String currency) {
        Worth worth = ticket.worth();
        double average = yardstick.classAverage();
        return new Reckoned(
                worth.claimedEurPerYear(),
                average,
                worth.weight(),
                worth.countedEurPerYear(),
                worth.expectedDays(),
                worth.eurPerYearPerDay(),
                ReckoningLines.of(ticket.estimate(), worth, average, language, currency));
    }

    private static Integer spent(EstimateMade made) {
        Integer seconds = made == null ? null : made.answers().secondsSpent();
        return seconds == null || seconds == 0 ? null : seconds;
    }

    private static Understood understood(TicketRecord ticket) {
        if (ticket.gotIt() + ticket.notClear() == 0) return null;
        return new Understood(ticket.gotIt(), ticket.notClear(), ticket.medianSeconds());
    }
}
