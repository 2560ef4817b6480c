package io.vingt.capture.page;

import io.vingt.capture.HowItStands;
import io.vingt.capture.Tally;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** How it stands with a merchant, to whom this page speaks. */
@RequestScoped
public class Standing {

    @Inject
    Spoken spoken;

    @Inject
    Clock clock;

    public String of(Tally tally) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), spoken.zone());
        return new HowItStands(spoken.getLanguage(), spoken.zone(), today).say(tally);
    }
}
