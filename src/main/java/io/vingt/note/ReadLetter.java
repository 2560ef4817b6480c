package io.vingt.note;

import io.vingt.evidence.Pictures;
import io.vingt.evidence.Pixels;
import io.vingt.kernel.NotThere;
import io.vingt.people.Companies;
import io.vingt.people.Company;
import io.vingt.people.Secret;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The private page, for whoever has its key. Reading it leaves no trace. */
@Dependent
@Transactional
public class ReadLetter {

    private final Notes notes;
    private final Pictures pictures;
    private final Companies companies;
    private final EntityManager entities;

    @Inject
    public ReadLetter(Notes notes, Pictures pictures, Companies companies, EntityManager entities) {
        this.notes = notes;
        this.pictures = pictures;
        this.companies = companies;
        this.entities = entities;
    }

    /**
     * What a merchant reads.
     *
     * @param whatLanguage of the ticket's words where the rep let them stand, null for the letter's; fixLanguage as well
     * @param since when the state it is in began
     * @param pictures how many there are
     * @param zone the company's, which dates are in
     */
    public record Letter(
            Tongue language,
            String company,
            String rep,
            String page,
            Matter matter,
            String whatLanguage,
            String fixLanguage,
            int pictures,
            NoteState state,
            Instant since,
            Instant closesAt,
            ZoneId zone) {}

    /** @throws NotThere for a key that is none, or whose page is closed */
    public Letter read(Secret key) {
        Note note = notes.readable(key, false);
        return new Letter(
                note.addressee().language(),
                note.addressee().company(),
                nameOf(note.rep()),
                note.told().page(),
                note.told().matter(),
                note.told().whatLanguage(),
                note.told().fixLanguage(),
                note.pictures().size(),
                note.moments().state(),
                note.moments().since(),
                note.page().closesAt(),
                companies.find().map(Company::zone).orElse(ZoneOffset.UTC));
    }

    /** @param at 0 for the first */
    public Pixels picture(Secret key, int at) {
        List<String> shown = notes.readable(key, false).pictures();
        if (at < 0 || at >= shown.size()) throw new NotThere("picture");
        return pictures.read(shown.get(at));
    }

    private String nameOf(long person) {
        return (String) new ArrayList<>(entities.createNativeQuery("select name from person where id = ?1")
                        .setParameter(1, person)
                        .getResultList())
                .get(0);
    }
}
