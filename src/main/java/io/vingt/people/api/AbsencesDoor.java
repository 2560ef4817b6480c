package io.vingt.people.api;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Sentences;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Once;
import io.vingt.kernel.api.Upload;
import io.vingt.people.AbsencesRead;
import io.vingt.people.AbsencesRead.Gone;
import io.vingt.people.AbsencesRead.Left;
import io.vingt.people.AbsencesRead.Why;
import io.vingt.people.CurrentPerson;
import io.vingt.people.ReadAbsences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;

/** Takes a calendar of absences, and says what it was understood to say. */
@Path("days/absences")
@RequestScoped
public class AbsencesDoor {

    private static final int MOST_SHOWN = 200;

    @Inject
    CurrentPerson current;

    @Inject
    ReadAbsences readAbsences;

    @Inject
    HttpServletRequest http;

    /** @param changed how many days say something else than before; 0 for a file that was read already */
    record Report(int changed, String sentence, List<Gone> understood, List<NotUnderstood> left) {}

    record NotUnderstood(String event, LocalDate from, Why reason, String sentence) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Once
    public Response read(Upload upload) {
        if (upload == null) throw new BadInput("file", "missing");
        AbsencesRead read = readAbsences.read(current.caller(), upload.bytes());
        String language = Language.of(http);
        String sentence = Sentences.say(
                language,
                "absences.read",
                read.changed(),
                read.understood().size(),
                read.left().size());
        List<NotUnderstood> left = read.left().stream()
                .limit(MOST_SHOWN)
                .map(one -> told(one, language))
                .toList();
        List<Gone> understood = read.understood().stream().limit(MOST_SHOWN).toList();
        return Response.ok(new Report(read.changed(), sentence, understood, left))
                .build();
    }

    private static NotUnderstood told(Left left, String language) {
        String why = Sentences.say(language, "absences.why." + left.why());
        return new NotUnderstood(left.event(), left.from(), left.why(), why);
    }
}
