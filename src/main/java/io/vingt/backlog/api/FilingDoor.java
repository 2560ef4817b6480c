package io.vingt.backlog.api;

import io.vingt.estimate.Answers;
import io.vingt.evidence.Evidence;
import io.vingt.kernel.NotThere;
import io.vingt.kernel.api.Once;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.DraftContent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Files a new text: a number, or the reasons and the draft that keeps it. */
@Path("tickets")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FilingDoor {

    @Inject
    CurrentPerson current;

    @Inject
    TicketAnswers answers;

    record FileAsked(
            String title,
            String insight,
            String fix,
            String area,
            String language,
            List<String> pictures,
            String noPictureBecause,
            List<Evidence> evidence,
            Answers estimate,
            String draft) {

        DraftContent content() {
            return new DraftContent(
                    title, insight, fix, area, language, pictures, noPictureBecause, evidence, estimate);
        }

        Long draftId() {
            if (draft == null) return null;
            if (!draft.matches("[0-9]{1,18}")) throw new NotThere("draft");
            return Long.valueOf(draft);
        }
    }

    @POST
    @Once
    public Response file(FileAsked asked) {
        FileAsked all =
                asked == null ? new FileAsked(null, null, null, null, null, null, null, null, null, null) : asked;
        return answers.file(current.caller(), all.content(), all.draftId());
    }
}
