package io.vingt.capture.page;

import io.vingt.capture.Tallies;
import io.vingt.capture.Tally;
import io.vingt.kernel.Slice;
import io.vingt.merchant.ListMerchants;
import io.vingt.merchant.ListMerchants.Row;
import io.vingt.merchant.address.ReadableHost;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The merchants, a page of them, those whose name or domain one may be typing. */
@Named
@RequestScoped
public class MerchantsPage {

    private static final int ROWS = 50;

    @Inject
    CurrentPerson current;

    @Inject
    ListMerchants listMerchants;

    @Inject
    Tallies tallies;

    @Inject
    Standing standing;

    @Inject
    @ManagedProperty("#{param.q}")
    String begins;

    @Inject
    @ManagedProperty("#{param.tag}")
    String tag;

    @Inject
    @ManagedProperty("#{param.after}")
    String after;

    /** @param sites domains, as one reads them */
    public record Line(long id, String name, String sites, List<String> tags, String stands) {}

    private Slice<Row> slice;
    private List<Line> lines;

    public List<Line> getRows() {
        if (lines == null) {
            List<Row> rows = slice().items();
            Map<Long, Tally> found = tallies.of(rows.stream().map(Row::id).toList());
            lines = rows.stream().map(row -> line(row, found.get(row.id()))).toList();
        }
        return lines;
    }

    public String getBegins() {
        return begins;
    }

    public String getTag() {
        return tag;
    }

    /** @return null at the end */
    public String getNextHref() {
        String next = slice().next();
        return next == null ? null : "merchants.xhtml?q=" + encoded(begins) + "&tag=" + encoded(tag) + "&after=" + next;
    }

    private Line line(Row row, Tally tally) {
        return new Line(
                row.id(),
                row.name(),
                String.join(" · ", row.sites().stream().map(ReadableHost::of).toList()),
                row.tags(),
                standing.of(tally));
    }

    private Slice<Row> slice() {
        if (slice == null) {
            slice = Slice.after(after, cursor -> listMerchants.list(current.caller(), begins, tag, cursor, ROWS));
        }
        return slice;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
