package io.vingt.note.page;

import io.vingt.kernel.page.Said;
import io.vingt.note.ChangeTemplate;
import io.vingt.note.NoteTemplates;
import io.vingt.note.NoteTemplates.Kind;
import io.vingt.note.Tongue;
import io.vingt.people.Caller;
import io.vingt.people.CurrentPerson;
import io.vingt.people.Role;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** What notes and thanks begin as; a lead or an admin writes it. */
@Named("noteTemplatesPage")
@RequestScoped
public class TemplatesPage {

    @Inject
    NoteTemplates templates;

    @Inject
    ChangeTemplate changeTemplate;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    Said said;

    @Inject
    @ManagedProperty("#{param.kind}")
    String kind;

    @Inject
    @ManagedProperty("#{param.language}")
    String language;

    private String whole;

    /** Read before anything is drawn. */
    public void load() {
        Caller caller = current.caller();
        if (!caller.is(Role.LEAD)) caller.must(Role.ADMIN, "templates");
    }

    public String getWhole() {
        if (whole == null) whole = templates.of(kind(), tongue()).whole();
        return whole;
    }

    public void setWhole(String whole) {
        this.whole = whole;
    }

    public String save() {
        changeTemplate.change(current.caller(), kind(), tongue(), whole);
        said.next("said.templateSaved");
        return here();
    }

    public String restore() {
        changeTemplate.change(current.caller(), kind(), tongue(), null);
        said.next("said.templateRestored");
        return here();
    }

    public Offer getByKind() {
        return Offer.of(Stream.of(Kind.values())
                .map(one -> new Offer.Choice(spoken.text("template." + one), href(one, tongue()), one == kind()))
                .toList());
    }

    public Offer getByLanguage() {
        return Offer.of(Stream.of(Tongue.values())
                .map(one -> new Offer.Choice(one.name(spoken.getLanguage()), href(kind(), one), one == tongue()))
                .toList());
    }

    public String getKind() {
        return kind().name();
    }

    public String getTongue() {
        return tongue().code();
    }

    private Kind kind() {
        return Kind.THANKS.name().equals(kind) ? Kind.THANKS : Kind.NOTE;
    }

    private Tongue tongue() {
        return Tongue.of(language == null || language.isBlank() ? spoken.getLanguage() : language);
    }

    private String here() {
        return "/note-templates?faces-redirect=true&kind=" + kind() + "&language=" + tongue().code();
    }

    private static String href(Kind kind, Tongue tongue) {
        return "note-templates.xhtml?kind=" + kind + "&language=" + tongue.code();
    }
}
