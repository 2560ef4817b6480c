package io.vingt.people.page;

import io.vingt.people.Period;
import io.vingt.people.ReadDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the engineering days come to, a sentence a week and one for all. */
@Named
@RequestScoped
public class DaysAhead {

    @Inject
    ReadDays readDays;

    @Inject
    Spoken spoken;

    private List<String> sentences;

    /** @return none while nothing is entered */
    public List<String> getSentences() {
        if (sentences == null) sentences = said(readDays.ahead());
        return sentences;
    }

    private List<String> said(Optional<Period> period) {
        List<String> said = new ArrayList<>();
        if (period.isEmpty()) return said;
        for (Period.Week week : period.get().weeks()) {
            String from = spoken.day(week.first());
            said.add(
                    spoken.text("days.week", from, spoken.day(week.lastWorkingDay()), week.days(), shown(week.days())));
        }
        Period all = period.get();
        said.add(spoken.text("days.all", spoken.fullDay(all.until()), all.days(), shown(all.days())));
        return said;
    }

    private String shown(double days) {
        return Typed.shown(Math.round(days * 100) / 100.0, spoken.getLanguage());
    }
}
