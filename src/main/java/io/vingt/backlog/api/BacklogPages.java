package io.vingt.backlog.api;

import io.vingt.backlog.Backlog;
import io.vingt.backlog.BacklogFilter;
import io.vingt.backlog.BacklogRow;
import io.vingt.backlog.BacklogSlice;
import io.vingt.backlog.BacklogVersion;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Json;
import io.vingt.kernel.api.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The ranked list as bytes. A page is written once for each version of the backlog: it is asked for often and changes
 * rarely. After a few seconds it is written anew in any case, since an area may have got another name.
 */
@ApplicationScoped
public class BacklogPages {

    private static final int MOST = 100;
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Map<Query, Page> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Query, Page> eldest) {
            return size() > MOST;
        }
    };

    @Inject
    Backlog backlog;

    @Inject
    BacklogVersion versions;

    @Inject
    Clock clock;

    /** What was asked, as it stood in the address; {@code reader} is the language of the sentences. */
    record Query(String area, String maxDays, String language, String limit, String after, String reader) {}

    record Page(long version, Instant at, String tag, byte[] bytes) {}

    /** How deep this period's engineering days reach. */
    record Line(long rank, double days, String until) {}

    record Answer(List<BacklogRow> items, long total, Line line, String next) {}

    /** @throws BadInput for a limit, a filter or a cursor that is none */
    Page page(Query query) {
        long version = versions.now();
        Page known = known(query);
        Instant now = clock.instant();
        if (known != null && known.version == version && now.isBefore(known.at.plus(FRESH))) return known;
        Page written = write(query, version, now);
        synchronized (kept) {
            kept.put(query, written);
        }
        return written;
    }

    private Page known(Query query) {
        synchronized (kept) {
            return kept.get(query);
        }
    }

    private Page write(Query query, long version, Instant now) {
        BacklogFilter filter = new BacklogFilter(query.area, days(query.maxDays), language(query.language));
        BacklogSlice slice = backlog.page(filter, query.after, Limit.of(query.limit), query.reader);
        byte[] bytes = Json.write(new Answer(slice.items(), slice.total(), null, slice.next()))
                .getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return new Page(version, now, "\"" + version + "-" + Long.toHexString(sum.getValue()) + "\"", bytes);
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
