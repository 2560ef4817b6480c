package io.vingt.news.api;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Slice;
import io.vingt.kernel.api.Limit;
import io.vingt.kernel.api.Once;
import io.vingt.news.NewsKind;
import io.vingt.news.NewsRow;
import io.vingt.news.NewsRow.Guess;
import io.vingt.news.NewsWishes;
import io.vingt.news.ReadNews;
import io.vingt.people.Caller;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What became of one's tickets and evidence, and whether it comes by mail. */
@Path("news")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NewsDoor {

    @Inject
    CurrentPerson current;

    @Inject
    ReadNews readNews;

    @Inject
    NewsWishes wishes;

    record News(
            String id,
            NewsKind kind,
            Instant at,
            long number,
            String title,
            String by,
            String cause,
            List<String> words,
            Guess before,
            Guess after,
            String draft,
            Instant letGoAt,
            String why,
            Long other,
            String link,
            LocalDate until) {

        static News of(NewsRow row) {
            return new News(
                    String.valueOf(row.id()),
                    row.kind(),
                    row.at(),
                    row.number(),
                    row.title(),
                    row.by(),
                    row.cause(),
                    row.words(),
                    row.before(),
                    row.after(),
                    row.draft() == null ? null : row.draft().toString(),
                    row.letGoAt(),
                    row.detail().why(),
                    row.detail().other(),
                    row.detail().link() == null ? null : row.detail().link().typed(),
                    row.detail().until());
        }
    }

    record Page(List<News> items, String next, long unseen, boolean byMail) {}

    record Wish(Boolean byMail) {}

    record Seen(String upTo) {}

    @GET
    public Page list(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        Caller me = current.caller();
        Slice<NewsRow> slice = readNews.page(me, after, Limit.of(limit));
        List<News> items = slice.items().stream().map(News::of).toList();
        return new Page(items, slice.next(), readNews.unseen(me), wishes.isByMail(me));
    }

    @PATCH
    public Wish wish(Wish asked) {
        if (asked == null || asked.byMail() == null) throw new BadInput("byMail", "missing");
        wishes.takeByMail(current.caller(), asked.byMail());
        return new Wish(wishes.isByMail(current.caller()));
    }

    @POST
    @Path("seen")
    @Once
    public void seen(Seen asked) {
        if (asked == null || asked.upTo() == null) throw new BadInput("upTo", "missing");
        if (!asked.upTo().matches("[0-9]{1,18}")) throw new BadInput("upTo", "notANumber");
        wishes.see(current.caller(), Long.parseLong(asked.upTo()));
    }
}
