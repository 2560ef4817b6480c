package io.vingt.it;

import jakarta.json.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Bugs on merchants' sites, reported through the API, and what the merchant was told of them. */
final class Lobby {

    private final Office office;

    Lobby(Office office) {
        this.office = office;
    }

    /** A ticket about a merchant's page, and the token of the rep who reported it. */
    Office.Given reported() {
        return reported(office.hire("SALES"));
    }

    Office.Given reported(String rep) {
        return reported(rep, PhoneDesk.site());
    }

    private Office.Given reported(String rep, String shop) {
        byte[] report = Form.report(
                "{\"v\":1,\"via\":\"form\",\"url\":\"https://" + shop + "/checkout\",\"area\":\"" + office.area()
                        + "\",\"say\":{\"title\":\"Pay button hidden by the cookie bar on iPhone\",\"problem\":\"On the"
                        + " payment page 40 customers a month tap where “Pay” should be, but the cookie bar covers it.\",\"fix\":\"Move the"
                        + " cookie bar to the top of the page in checkout.css, so that “Pay” stays visible.\",\"side\":\"THEIRS\"},"
                        + "\"estimate\":{\"eventsPerYear\":480,\"customerEurPerEvent\":60,\"companyEurPerEvent\":1,"
                        + "\"benefitFactor90\":2,\"daysLow\":0.5,\"daysHigh\":1,\"evidence\":\"COUNT\",\"source\":\"seen with them\"}}",
                Form.png(60, 40));
        Reply filed = office.http.bytes(
                "POST",
                rep,
                "capture/api/v1/reports",
                report,
                Form.TYPE,
                "Idempotency-Key",
                UUID.randomUUID().toString());
        if (filed.status() != 201 || filed.json().isNull("ticket")) throw new IllegalStateException(filed.toString());
        return Office.Given.of("number", filed.json().getInt("ticket"), rep);
    }

    Office.Given told() {
        Office.Given ticket = reported();
        tell(ticket);
        return ticket;
    }

    /** The rep told the merchant in person. */
    Office.Given talked() {
        return talked(office.hire("SALES"));
    }

    Office.Given talked(String rep) {
        String shop = PhoneDesk.site();
        Office.Given ticket = reported(rep, shop);
        String number = ticket.path().get("number");
        String merchant = office.http
                .get(ticket.owner(), "api/v1/merchants/recognise?url=" + shop)
                .json()
                .getJsonObject("merchant")
                .getString("id");
        String visit = "api/v1/merchants/" + merchant + "/visit/told";
        Reply told = office.http.post(ticket.owner(), visit, "{\"ticket\":" + number + ",\"how\":\"IN_PERSON\"}");
        if (told.status() != 200) throw new IllegalStateException(told.toString());
        return new Office.Given(Map.of("id", merchant, "ticket", number), ticket.owner());
    }

    /** The merchant answered that it is fixed. */
    Office.Given fixed() {
        Office.Given ticket = reported();
        answer(tell(ticket), "FIXED");
        return ticket;
    }

    /** @return the private page's address below the application's */
    String tell(Office.Given ticket) {
        String path = "api/v1/tickets/" + ticket.path().get("number") + "/note";
        JsonObject proposal = office.http.get(ticket.owner(), path).json().getJsonObject("proposal");
        Reply told = office.http.post(
                ticket.owner(),
                path,
                jakarta.json.Json.createObjectBuilder()
                        .add("name", "Astrid")
                        .add("email", "astrid@shop.example")
                        .add("language", "en")
                        .add("subject", proposal.getString("subject"))
                        .add("text", proposal.getString("text"))
                        .add("way", "OWN")
                        .build()
                        .toString());
        String letter = URLDecoder.decode(told.json().getString("mailto"), StandardCharsets.UTF_8);
        return letter.replaceFirst("(?s).*(letter\\.xhtml\\?key=[A-Za-z0-9_-]{43}).*", "$1");
    }

    Reply answer(String page, String answer, String... headers) {
        return office.http.bytes(
                "POST",
                null,
                page,
                ("answer=" + answer).getBytes(StandardCharsets.US_ASCII),
                "application/x-www-form-urlencoded",
                headers.length == 0 ? new String[] {"Sec-Fetch-Site", "same-origin"} : headers);
    }
}
