package io.vingt.ticket.page.reader;

import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.reader.ReaderNews;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On the page of news: what came of one's own texts that readers were asked for; what was shown is seen. */
@Named
@RequestScoped
public class ReaderNewsPart {

    @Inject
    ReaderNews readerNews;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    private List<ReaderNews.Item> items = List.of();

    /** One answer as it is read. */
    public record Line(
            String title, String language, Long draft, Long ticket, String says, String when, boolean fresh) {}

    /** Read before anything is drawn, so that the navigation counts what is left. */
    public void load() {
        items = readerNews.read(current.caller());
        if (items.stream().anyMatch(ReaderNews.Item::fresh)) readerNews.see(current.caller());
    }

    public List<Line> getLines() {
        return items.stream().map(this::line).toList();
    }

    private Line line(ReaderNews.Item item) {
        return new Line(
                item.title(),
                item.language(),
                item.draft(),
                item.ticket(),
                says(item),
                spoken.moment(item.at()),
                item.fresh());
    }

    private String says(ReaderNews.Item item) {
        return switch (item.outcome()) {
            case GOT_IT ->
                spoken.text(
                        item.ticket() == null ? "asked.UNDERSTOOD" : "asked.UNDERSTOOD.filed",
                        item.by(),
                        item.seconds());
            case NOT_CLEAR -> spoken.text("asked.NOT_CLEAR", item.word());
            case TOO_LONG -> spoken.text("asked.TOO_LONG", item.seconds());
            default -> spoken.text("asked.NOBODY");
        };
    }
}
