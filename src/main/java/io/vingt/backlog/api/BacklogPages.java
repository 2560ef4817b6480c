package io.vingt.backlog.api;

import io.vingt.backlog.Backlog;
import io.vingt.backlog.BacklogFilter;
import io.vingt.backlog.BacklogRow;
import io.vingt.backlog.BacklogSlice;
import io.vingt.backlog.Reach;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.Sentences;
import io.vingt.kernel.api.Json;
import io.vingt.kernel.api.Limit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;

/** A page of the ranked list, written; {@link BacklogBytes} keeps what is asked for again. */
@Dependent
public class BacklogPages {

    @Inject
    Backlog backlog;

    /**
     * What was asked, as it stood in the address.
     *
     * @param reader the language of the sentences
     * @param eyes what this reader sees more or less than others, null for nearly everybody
     */
    record Query(
            String area,
            String maxDays,
            String language,
            String limit,
            String after,
            String reader,
            Blindfolds.Eyes eyes) {}

    record Page(String tag, byte[] bytes) {}

    /** How deep this period's engineering days reach. */
    record Line(long rank, double days, LocalDate until) {}

    record Answer(List<BacklogRow> items, long total, Line line, String next) {}

    private static Line line(Reach reach) {
        return reach == null ? null : new Line(reach.rank(), reach.days(), reach.until());
    }

    /** @throws BadInput for a limit, a filter or a cursor that is none */
    Page page(Query query) {
        BacklogFilter filter = new BacklogFilter(query.area, days(query.maxDays), language(query.language));
        Blindfolds.Eyes eyes = query.eyes == null ? Blindfolds.Eyes.ALIKE : query.eyes;
        BacklogSlice slice = backlog.page(filter, query.after, Limit.of(query.limit), query.reader, eyes.known());
        if (eyes.blind() != null) slice = slice.blindTo(eyes.blind(), Sentences.say(query.reader, "second.blind"));
        byte[] bytes = Json.write(new Answer(slice.items(), slice.total(), line(slice.line()), slice.next()))
                .getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return new Page("\"" + bytes.length + "-" + Long.toHexString(sum.getValue()) + "\"", bytes);
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
