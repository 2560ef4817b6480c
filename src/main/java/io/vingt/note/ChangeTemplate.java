package io.vingt.note;

import io.vingt.note.NoteTemplates.Kind;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/** A lead or an admin writes what letters begin as; what a rep sends is still theirs to change. */
@Dependent
@Transactional
public class ChangeTemplate {

    private final EntityManager entities;

    @Inject
    public ChangeTemplate(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param whole subject on the first line, then the text; blank for ours again
     * @throws io.vingt.kernel.BadInput for a blank that there is not, or without a subject
     */
    public void change(Caller by, Kind kind, Tongue tongue, String whole) {
        if (!by.is(Role.LEAD)) by.must(Role.ADMIN, "templates");
        if (whole == null || whole.isBlank()) {
            at("delete from note_template where kind = ?1 and language = ?2", kind, tongue)
                    .executeUpdate();
            return;
        }
        String text = Template.of(whole).whole();
        String change = "update note_template set whole = ?3 where kind = ?1 and language = ?2";
        boolean changed = with(text, change, kind, tongue)
                || with(
                        text,
                        "insert into note_template (kind, language, whole) values (?1, ?2, ?3) on conflict do nothing",
                        kind,
                        tongue);
        // Somebody else was first between the two.
        if (!changed) with(text, change, kind, tongue);
    }

    private boolean with(String text, String sql, Kind kind, Tongue tongue) {
        return at(sql, kind, tongue).setParameter(3, text).executeUpdate() == 1;
    }

    private Query at(String sql, Kind kind, Tongue tongue) {
        return entities.createNativeQuery(sql).setParameter(1, kind.name()).setParameter(2, tongue.code());
    }
}
