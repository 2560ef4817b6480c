package io.vingt.note;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What letters begin as: the company's own where it wrote one, else ours. */
@Dependent
public class NoteTemplates {

    /** The kinds of letters. */
    public enum Kind {
        NOTE,
        THANKS;

        String file() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final EntityManager entities;

    @Inject
    public NoteTemplates(EntityManager entities) {
        this.entities = entities;
    }

    public Template of(Kind kind, Tongue tongue) {
        List<?> own = entities.createNativeQuery("select whole from note_template where kind = ?1 and language = ?2")
                .setParameter(1, kind.name())
                .setParameter(2, tongue.code())
                .getResultList();
        return own.isEmpty() ? tongue.template(kind.file()) : Template.of((String) own.get(0));
    }
}
