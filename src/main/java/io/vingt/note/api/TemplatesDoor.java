package io.vingt.note.api;

import io.vingt.kernel.NotThere;
import io.vingt.kernel.api.Items;
import io.vingt.note.ChangeTemplate;
import io.vingt.note.NoteTemplates;
import io.vingt.note.NoteTemplates.Kind;
import io.vingt.note.Tongue;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What notes and thanks begin as, in five languages. */
@Path("note-templates")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TemplatesDoor {

    @Inject
    CurrentPerson current;

    @Inject
    NoteTemplates templates;

    @Inject
    ChangeTemplate changeTemplate;

    record Asked(String whole) {}

    @GET
    public Items<NoteJson.Template> all() {
        List<NoteJson.Template> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Tongue tongue : Tongue.values()) all.add(template(kind, tongue));
        }
        return new Items<>(all);
    }

    /** Blank or absent for ours again. */
    @PUT
    @Path("{kind}/{language}")
    public NoteJson.Template change(
            @PathParam("kind") String kind, @PathParam("language") String language, Asked asked) {
        Kind which = kind(kind);
        Tongue tongue = NoteDoor.tongue(language);
        changeTemplate.change(current.caller(), which, tongue, asked == null ? null : asked.whole());
        return template(which, tongue);
    }

    private NoteJson.Template template(Kind kind, Tongue tongue) {
        return new NoteJson.Template(
                name(kind), tongue.code(), templates.of(kind, tongue).whole());
    }

    private static Kind kind(String name) {
        for (Kind one : Kind.values()) if (name(one).equals(name)) return one;
        throw new NotThere("template");
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
