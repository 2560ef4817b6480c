package io.vingt.news.page;

import io.vingt.kernel.Slice;
import io.vingt.news.NewsRow;
import io.vingt.news.NewsSentence;
import io.vingt.news.NewsWishes;
import io.vingt.news.ReadNews;
import io.vingt.people.Caller;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.WebLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One's own news, a page at a time; what was shown is seen. */
@Named
@RequestScoped
public class NewsPage {

    private static final int LINES = 30;

    @Inject
    ReadNews readNews;

    @Inject
    NewsWishes wishes;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    @ManagedProperty("#{param.after}")
    String after;

    private Slice<NewsRow> slice;
    private long seen;
    private List<Line> lines;

    /** One thing that happened as it is read. */
    public record Line(
            String kind,
            long number,
            Long draft,
            String title,
            String language,
            String says,
            WebLink link,
            String when,
            boolean fresh) {}

    /** Put into words only when the page is drawn: before, it does not know its language. */
    public List<Line> getLines() {
        if (lines == null) {
            NewsSentence sentence = new NewsSentence(spoken.getLanguage(), spoken.getCurrency(), spoken.zone());
            lines = slice().items().stream().map(row -> line(row, sentence)).toList();
        }
        return lines;
    }

    /** @return null when the oldest is shown */
    public String getNext() {
        return slice().next();
    }

    /** Read before anything is drawn, so that the navigation counts what is left. */
    public void load() {
        slice();
    }

    private Slice<NewsRow> slice() {
        if (slice == null) {
            Caller me = current.caller();
            seen = wishes.seen(me);
            slice = Slice.after(after, cursor -> readNews.page(me, cursor, LINES));
            if (!slice.items().isEmpty()) wishes.see(me, slice.items().get(0).id());
        }
        return slice;
    }

    private Line line(NewsRow row, NewsSentence sentence) {
        return new Line(
                row.kind().name(),
                row.number(),
                row.draft(),
                row.title(),
                row.language(),
                sentence.of(row),
                row.detail().link(),
                spoken.moment(row.at()),
                row.id() > seen);
    }
}
