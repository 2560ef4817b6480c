package io.vingt.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The language that one's own pages and answers come in. */
@ApplicationScoped
@Transactional
public class SpeakLanguage {

    @Inject
    People people;

    /** @param language {@code en} or {@code fr} */
    public void speak(Caller caller, String language) {
        people.find(caller.id()).speak(language);
    }
}
