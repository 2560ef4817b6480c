package io.vingt.ticket.page;

import io.vingt.estimate.Figures;
import io.vingt.estimate.Sentence;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.ReadTicket;
import io.vingt.ticket.TicketRecord;
import io.vingt.ticket.TicketRecord.Question;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;

/** One ticket, and what this person may do with it. */
@Named
@RequestScoped
public class TicketPage {

    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    @Inject
    ReadTicket readTicket;

    @Inject
    Clock clock;

    @Inject
    Go go;

    @Inject
    Spoken spoken;

    @Inject
    Figures figures;

    private TicketRecord ticket;
    private May may;

    /** Read before anything is drawn, so that what is not there is answered as such. */
    public void load() {
        ticket = readTicket.read(go.caller(), go.number());
        may = May.of(ticket, go.caller());
    }

    public TicketRecord getTicket() {
        if (ticket == null) load();
        return ticket;
    }

    public May getMay() {
        if (may == null) load();
        return may;
    }

    public String getSentence() {
        TicketRecord read = getTicket();
        String language = spoken.getLanguage();
        return switch (read.sight()) {
            case OPEN -> Sentence.worth(read.estimate(), read.worth(), language, spoken.getCurrency());
            case SEALED -> Sentence.sealed(language);
            case BLIND -> spoken.text("second.blind");
        };
    }

    /** Whether this person filed it just now, and is shown so. */
    public boolean isFresh() {
        Duration age = Duration.between(getTicket().filedAt(), clock.instant());
        return getTicket().filedBy().id() == go.caller().id() && age.compareTo(JUST_NOW) < 0;
    }

    /** @return the day on which it is let go unless somebody says that it is still true, null when nobody asks */
    public String getLetGoOn() {
        Question asked = getTicket().stillTrue();
        return asked == null ? null : spoken.date(asked.letGoAt());
    }

    /** @return null while nobody has got it */
    public String getReaders() {
        TicketRecord read = getTicket();
        if (read.gotIt() == 0 || read.medianSeconds() == null) return null;
        String seconds = figures.seconds(read.medianSeconds());
        return spoken.text("readers.page", read.gotIt(), read.gotIt() + read.notClear(), seconds);
    }
}
