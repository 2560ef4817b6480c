package io.vingt.ticket.page;

import io.vingt.people.CurrentPerson;
import io.vingt.ticket.HintPlace;
import io.vingt.ticket.HintsDue;
import io.vingt.ticket.PutHintAway;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;

/** One hint per place, until it is put away. */
@Named
@RequestScoped
public class Hints {

    @Inject
    HintsDue hintsDue;

    @Inject
    PutHintAway putHintAway;

    @Inject
    CurrentPerson current;

    private final Map<HintPlace, Boolean> due = new EnumMap<>(HintPlace.class);

    public boolean due(String place) {
        return due.computeIfAbsent(HintPlace.valueOf(place), one -> hintsDue.isDue(current.caller(), one));
    }

    public void putAway(String place) {
        putHintAway.putAway(current.caller(), HintPlace.valueOf(place));
        due.put(HintPlace.valueOf(place), false);
    }
}
