package io.vingt.capture.page;

import io.vingt.merchant.ReadMerchantHistory;
import io.vingt.merchant.address.ReadableHost;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What became of a merchant's entry, the newest lines. */
@Named
@RequestScoped
public class MerchantHistory {

    private static final int LINES = 12;

    @Inject
    CurrentPerson current;

    @Inject
    MerchantPage page;

    @Inject
    ReadMerchantHistory readHistory;

    @Inject
    Spoken spoken;

    /** @param what a sentence that begins behind the person's name */
    public record Line(String when, String who, String what) {}

    public List<Line> getLines() {
        return readHistory.read(current.caller(), page.getId(), null, LINES).items().stream()
                .map(line -> new Line(
                        spoken.moment(line.at()),
                        line.name(),
                        spoken.text("merchantStep." + line.what(), or(line.from()), or(line.to()))))
                .toList();
    }

    private static String or(String value) {
        return value == null ? "–" : ReadableHost.of(value);
    }
}
