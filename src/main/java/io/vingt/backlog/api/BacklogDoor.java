package io.vingt.backlog.api;

import io.vingt.backlog.Backlog;
import io.vingt.backlog.BacklogFilter;
import io.vingt.backlog.BacklogRow;
import io.vingt.backlog.BacklogSlice;
import io.vingt.backlog.PullNext;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Limit;
import io.vingt.kernel.api.Once;
import io.vingt.kernel.api.Versions;
import io.vingt.people.Areas;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalLong;

/** The ranked list, and taking the best of it. */
@Path("backlog")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BacklogDoor {

    @Inject
    CurrentPerson current;

    @Inject
    Backlog backlog;

    @Inject
    PullNext pullNext;

    @Inject
    Areas areas;

    @Inject
    TicketAnswers answers;

    @Inject
    HttpServletRequest http;

    @Context
    Request request;

    /** How deep this period's engineering days reach. */
    record Line(long rank, double days, String until) {}

    record Page(List<BacklogRow> items, long total, Line line, String next) {}

    record Taking(List<String> areas) {}

    @GET
    public Response list(
            @QueryParam("area") String area,
            @QueryParam("maxDays") String maxDays,
            @QueryParam("language") String language,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        String tag = "b" + backlog.version() + "-" + Language.of(http);
        BacklogFilter filter = new BacklogFilter(area, days(maxDays), language(language));
        BacklogSlice slice = backlog.page(filter, after, Limit.of(limit), Language.of(http));
        return Versions.tagged(request, new Page(slice.items(), slice.total(), null, slice.next()), tag);
    }

    @POST
    @Path("next")
    @Once
    public Response next(Taking asked) {
        OptionalLong pulled = pullNext.pull(current.caller(), areas.ids(asked == null ? null : asked.areas()));
        if (pulled.isEmpty()) return Response.noContent().build();
        return answers.now(current.caller(), pulled.getAsLong());
    }

    private static Double days(String text) {
        if (text == null) return null;
        if (!text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) throw new BadInput("maxDays", "notANumber");
        return Double.valueOf(text);
    }

    private static String language(String text) {
        if (text != null && !text.matches("[A-Za-z]{2,3}")) throw new BadInput("language", "unknownValue");
        return text;
    }
}
