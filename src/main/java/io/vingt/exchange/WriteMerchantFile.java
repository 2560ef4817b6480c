package io.vingt.exchange;

import io.vingt.capture.ReportsOfMerchant.Line;
import io.vingt.estimate.Estimate;
import io.vingt.merchant.Contact;
import io.vingt.merchant.MerchantContent;
import io.vingt.merchant.MerchantRecord;
import io.vingt.ticket.TicketRecord;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/** The parts of a merchant's file. */
final class WriteMerchantFile {

    private WriteMerchantFile() {}

    static JsonObjectBuilder merchant(MerchantRecord merchant) {
        MerchantContent content = merchant.content();
        JsonArrayBuilder sites = Json.createArrayBuilder();
        merchant.sites().forEach(site -> sites.add(site.domain()));
        JsonArrayBuilder contacts = Json.createArrayBuilder();
        merchant.contacts().forEach(known -> contacts.add(contact(known.contact())));
        return Json.createObjectBuilder()
                .add("name", content.name())
                .add("language", content.language())
                .add("tags", Json.createArrayBuilder(content.tags()))
                .add("visitsPerYear", number(content.visitsPerYear()))
                .add("ordersPerYear", number(content.ordersPerYear()))
                .add("eurPerYear", number(content.eurPerYear()))
                .add("sites", sites)
                .add("contacts", contacts);
    }

    /** @param lines where and when it was seen, the latest first */
    static JsonObjectBuilder report(TicketRecord ticket, List<Line> lines) {
        JsonArrayBuilder sightings = Json.createArrayBuilder();
        for (Line line : lines.subList(0, Math.min(lines.size(), MerchantFile.MOST_SIGHTINGS))) {
            sightings.add(Json.createObjectBuilder()
                    .add("at", line.at().toString())
                    .add("page", line.page())
                    .add("device", text(line.device()))
                    .add("via", line.via()));
        }
        Line latest = lines.get(0);
        return Json.createObjectBuilder()
                .add("page", latest.page())
                .add("device", text(latest.device()))
                .add(
                        "told",
                        latest.how() == null
                                ? JsonValue.NULL
                                : Json.createValue(latest.how().name()))
                .add(
                        "toldAt",
                        text(latest.toldAt() == null ? null : latest.toldAt().toString()))
                .add("sightings", sightings)
                .add("ticket", ticket(ticket));
    }

    private static JsonObjectBuilder ticket(TicketRecord ticket) {
        return Json.createObjectBuilder()
                .add("title", ticket.title())
                .add("insight", ticket.insight())
                .add("fix", ticket.fix())
                .add("area", ticket.area())
                .add("language", ticket.language())
                .add("state", ticket.state().name())
                .add("noPictureBecause", text(ticket.noPictureBecause()))
                .add("estimate", estimate(ticket.estimate()));
    }

    /** Numbers that are sealed to whoever takes the file out stay out of it. */
    private static JsonValue estimate(Estimate estimate) {
        if (estimate == null) return JsonValue.NULL;
        return Json.createObjectBuilder()
                .add("eventsPerYear", estimate.eventsPerYear())
                .add("customerEurPerEvent", estimate.customerEurPerEvent())
                .add("companyEurPerEvent", estimate.companyEurPerEvent())
                .add("benefitFactor90", estimate.benefitFactor90())
                .add("daysLow", estimate.daysLow())
                .add("daysHigh", estimate.daysHigh())
                .add("evidence", estimate.evidence().name())
                .build();
    }

    private static JsonObjectBuilder contact(Contact contact) {
        return Json.createObjectBuilder()
                .add("name", contact.name())
                .add("email", text(contact.email()))
                .add("language", contact.language())
                .add("job", text(contact.job()));
    }

    private static JsonValue text(String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    private static JsonValue number(Double number) {
        return number == null ? JsonValue.NULL : Json.createValue(number);
    }
}
