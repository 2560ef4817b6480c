package io.vingt.exchange;

import io.vingt.capture.ReportsOfMerchant;
import io.vingt.capture.ReportsOfMerchant.Line;
import io.vingt.evidence.Pictures;
import io.vingt.merchant.KeepStory;
import io.vingt.merchant.MerchantRecord;
import io.vingt.merchant.MerchantStep;
import io.vingt.merchant.ReadMerchant;
import io.vingt.people.Caller;
import io.vingt.ticket.ReadTicket;
import io.vingt.ticket.TicketRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that is known of a merchant, in one file that another Vingt reads. */
@Dependent
@Transactional
public class HandOutMerchant {

    /** Pictures beyond that stay out, and the file says how many: it must come in again by an upload. */
    private static final int MOST_PICTURE_BYTES = 5 << 20;

    private final ReadMerchant readMerchant;
    private final ReportsOfMerchant reportsOfMerchant;
    private final ReadTicket readTicket;
    private final Pictures pictures;
    private final BroughtReports brought;
    private final KeepStory keepStory;

    @Inject
    public HandOutMerchant(
            ReadMerchant readMerchant,
            ReportsOfMerchant reportsOfMerchant,
            ReadTicket readTicket,
            Pictures pictures,
            BroughtReports brought,
            KeepStory keepStory) {
        this.readMerchant = readMerchant;
        this.reportsOfMerchant = reportsOfMerchant;
        this.readTicket = readTicket;
        this.pictures = pictures;
        this.brought = brought;
        this.keepStory = keepStory;
    }

    /** @return JSON of format {@value MerchantFile#FORMAT} */
    public String handOut(Caller caller, long merchant) {
        keepStory.write(caller, merchant, MerchantStep.HANDED_OUT);
        MerchantRecord record = readMerchant.read(caller, merchant);
        Map<Long, List<Line>> byTicket = new LinkedHashMap<>();
        for (Line line : reportsOfMerchant.of(caller, merchant)) {
            byTicket.computeIfAbsent(line.number(), number -> new ArrayList<>()).add(line);
        }
        JsonArrayBuilder reports = Json.createArrayBuilder();
        int[] room = {MOST_PICTURE_BYTES, 0};
        byTicket.forEach((number, lines) -> reports.add(report(readTicket.read(caller, number), lines, room)));
        return Json.createObjectBuilder()
                .add("format", MerchantFile.FORMAT)
                .add("merchant", WriteMerchantFile.merchant(record))
                .add("reports", reports)
                .add("picturesLeftOut", room[1])
                .build()
                .toString();
    }

    private JsonObject report(TicketRecord ticket, List<Line> lines, int[] room) {
        String page = lines.get(0).page();
        brought.claim(BroughtReports.hash(page, ticket.title(), ticket.insight(), ticket.fix()), ticket.number());
        JsonArrayBuilder shown = Json.createArrayBuilder();
        int kept = 0;
        for (String id : ticket.pictures()) {
            byte[] bytes = pictures.read(id).bytes();
            if (kept == MerchantFile.MOST_PICTURES || bytes.length > room[0]) {
                room[1]++;
                continue;
            }
            room[0] -= bytes.length;
            kept++;
            shown.add(Base64.getEncoder().encodeToString(bytes));
        }
        return WriteMerchantFile.report(ticket, lines).add("pictures", shown).build();
    }
}
