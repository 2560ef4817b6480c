package io.vingt.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.gate.BundledLanguages;
import io.vingt.gate.Context;
import io.vingt.gate.Draft;
import io.vingt.gate.Finding;
import io.vingt.gate.Gate;
import io.vingt.gate.Languages;
import io.vingt.gate.Level;
import io.vingt.merchant.Address;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleMerchantsTest {

    private final JsonObject files = SampleFiles.read("merchants.json");

    @Test
    void everyReportThatIsATicketPassesTheGate() {
        Gate gate = new Gate(Languages.parse(BundledLanguages.read(null).texts()));
        List<String> refused = new ArrayList<>();
        for (JsonObject report : list("reports")) {
            if (!report.containsKey("ticket")) continue;
            JsonObject one = report.getJsonObject("ticket");
            Draft draft = new Draft(
                    one.getString("title"),
                    one.getString("insight"),
                    one.getString("fix"),
                    one.getString("language"),
                    "Merchants",
                    "",
                    one.getString("noPictureBecause"),
                    SampleFiles.answers(one.getJsonObject("estimate")));
            for (Finding finding : gate.judge(draft, new Context("en", 50_000, 85, Set.of("Merchants"), false, null))
                    .findings()) {
                if (finding.level() == Level.BLOCK) refused.add(one.getString("title") + ": " + finding);
            }
        }
        assertEquals(List.of(), refused);
    }

    @Test
    void twelveMerchantsHaveSitesOfTheirOwnAndReportsAreOnThem() {
        Set<String> domains = new HashSet<>();
        for (JsonObject merchant : list("merchants")) {
            for (String site : SampleFiles.names(merchant, "sites"))
                domains.add(Address.of(site).domain());
        }
        assertEquals(12, list("merchants").size());
        assertEquals(13, domains.size());
        for (JsonObject report : list("reports")) {
            assertEquals(
                    true,
                    domains.contains(Address.of(report.getString("address")).domain()));
        }
    }

    private List<JsonObject> list(String name) {
        return files.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
