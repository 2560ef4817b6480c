package io.vingt.people.api;

import io.vingt.kernel.BadInput;
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
import jakarta.ws.rs.QueryParam;
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

    /**
     * @param changed how many days say something else than before; 0 for a file that was read already
     * @param sentence what became of the file
     * @param understood at most two hundred, as are the others
     * @param dropped what the same calendar said before and does not name any more
     */
    record Report(
            int events,
            int changed,
            String sentence,
            List<String> warnings,
            List<Absence> understood,
            List<NotUnderstood> left,
            List<Absence> dropped) {}

    /** @param when from and to as one says them; sentence: how many days of it are still to come */
    record Absence(String person, LocalDate from, LocalDate to, double days, String when, String sentence) {}

    record NotUnderstood(String event, LocalDate from, String when, Why reason, String sentence) {}

    /** @param calendar what the caller calls the calendar; null to go by what the file says */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Once
    public Response read(@QueryParam("calendar") String calendar, Upload upload) {
        if (upload == null) throw new BadInput("file", "missing");
        AbsencesRead read = readAbsences.read(current.caller(), upload.bytes(), calendar);
        AbsenceSentences sentences = new AbsenceSentences(read, Language.of(http));
        List<NotUnderstood> left = read.left().stream()
                .limit(MOST_SHOWN)
                .map(one -> told(one, sentences))
                .toList();
        return Response.ok(new Report(
                        read.events(),
                        read.changed(),
                        sentences.all(),
                        sentences.warnings(),
                        shown(read.understood(), sentences),
                        left,
                        shown(read.dropped(), sentences)))
                .build();
    }

    private static List<Absence> shown(List<Gone> absences, AbsenceSentences sentences) {
        return absences.stream()
                .limit(MOST_SHOWN)
                .map(one -> new Absence(
                        one.person(),
                        one.from(),
                        one.to(),
                        one.days(),
                        sentences.when(one.from(), one.to()),
                        sentences.days(one)))
                .toList();
    }

    private static NotUnderstood told(Left left, AbsenceSentences sentences) {
        String when = sentences.when(left.from(), left.from());
        return new NotUnderstood(left.event(), left.from(), when, left.why(), sentences.why(left));
    }
}
