package io.vingt.it;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** People of every role with their tokens, and tickets in every state, made through the API as anybody would. */
public final class Office {

    public static final String ESTIMATE =
            "{\"eventsPerYear\":16224,\"customerEurPerEvent\":2,\"companyEurPerEvent\":9,\"benefitFactor90\":2,\"daysLow\":1,\"daysHigh\":3,\"evidence\":\"ANALYTICS\",\"source\":\"checkout funnel, week 46\",\"secondsSpent\":190}";
    public static final String WORDS =
            "\"title\":\"Pay button hidden by cookie bar on iPhone\",\"insight\":\"In 14 of 20 recordings on iPhone, customers at the payment step tap where the pay button should be, but the cookie bar covers it. 9 of them leave the checkout.\",\"fix\":\"Move the cookie bar to the top of the page in checkout.css on screens below 430 px, so that the pay button stays visible.\",\"noPictureBecause\":\"The recordings show card numbers, so no picture may be kept.\"";

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    public final Http http;

    public Office(URL base) {
        http = new Http(base);
    }

    /** The token of somebody with that role, or of {@code STAFF} with none; {@code ADMIN} is an admin and nothing else. */
    public String token(String role) {
        // Every server has people of its own.
        return TOKENS.computeIfAbsent(http.root() + role, server -> hire(role));
    }

    /** Whether it is of one of the people whom tests share. */
    boolean isShared(String token) {
        return TOKENS.containsValue(token) || token.equals(Server.TOKEN);
    }

    /** The token of somebody new. */
    public String hire(String role) {
        String roles = role.equals("STAFF") ? "" : "\"" + role + "\"";
        String mail = UUID.randomUUID() + "@shop.example";
        Reply person = http.post(
                Server.TOKEN,
                "api/v1/people",
                "{\"name\":\"" + role + "\",\"email\":\"" + mail + "\",\"roles\":[" + roles + "]}");
        return tokenOf(person.json().getString("id"));
    }

    public String tokenOf(String person) {
        return http.post(Server.TOKEN, "api/v1/people/" + person + "/tokens", "{\"name\":\"test\"}")
                .json()
                .getString("token");
    }

    /** An area of its own, so that no other test takes what is filed in it. */
    public String area() {
        String name = "Area " + UUID.randomUUID();
        Reply added = http.post(Server.TOKEN, "api/v1/areas", "{\"name\":\"" + name + "\",\"team\":\"Team\"}");
        if (added.status() != 201) throw new IllegalStateException(added.toString());
        return name;
    }

    public String ticket(String area) {
        return "{" + WORDS + ",\"area\":\"" + area + "\",\"estimate\":" + ESTIMATE + "}";
    }

    /** @return the number of a new open ticket */
    public int filed(String token, String area) {
        return filedAs(token, ticket(area));
    }

    public int filedAs(String token, String json) {
        Reply filed = http.post(token, "api/v1/tickets", json);
        if (filed.status() != 201) throw new IllegalStateException(filed.toString());
        return filed.json().getInt("number");
    }

    /** @return number and holder's token of a new pulled ticket */
    public Map.Entry<Integer, String> pulled() {
        String area = area();
        filed(token("STAFF"), area);
        String engineer = hire("ENGINEER");
        Reply next = http.post(engineer, "api/v1/backlog/next", "{\"areas\":[\"" + area + "\"]}");
        if (next.status() != 200) throw new IllegalStateException(next.toString());
        return Map.entry(next.json().getInt("number"), engineer);
    }

    public String draft(String token) {
        return http.post(token, "api/v1/drafts", "{\"title\":\"Pay button hidden\"}")
                .json()
                .getString("id");
    }

    /** What stands in a path's braces and who may ask, made anew for one request. */
    public record Given(Map<String, String> path, String owner) {
        static Given of(String name, Object value, String owner) {
            Map<String, String> path = new HashMap<>();
            if (name != null) path.put(name, String.valueOf(value));
            return new Given(path, owner);
        }
    }

    public Given given(String state) {
        String staff = token("STAFF");
        return switch (state) {
            case "open" -> Given.of("number", filed(staff, area()), staff);
            case "pulled" -> taken();
            case "unclear" -> unclear(staff);
            case "blocked" -> blocked();
            case "declined" -> declined(staff);
            case "atMerchant" -> atMerchant(staff);
            case "merchant" -> new Given(merchant(), token("SALES"));
            case "harmful" -> harmful(staff);
            case "reported" -> new Lobby(this).reported();
            case "told" -> new Lobby(this).told();
            case "talked" -> new Lobby(this).talked();
            case "fixed" -> new Lobby(this).fixed();
            case "template" -> new Given(Map.of("kind", "thanks", "language", "es"), staff);
            case "evidenced" -> evidenced(staff);
            case "discarded" -> discarded(staff);
            case "waiting" -> Given.of("number", waiting(), staff);
            case "seconded" -> seconded();
            case "behind" -> behind(staff);
            case "moved" -> moved(staff);
            case "wordy", "asked", "toRead" -> new ReadingDesk(this).given(state);
            case "draft" -> Given.of("id", draft(staff), staff);
            case "picture" -> Given.of("id", picture(staff), staff);
            case "token" -> Given.of("id", tokenIdOf(staff), staff);
            case "person" -> Given.of("id", somebody(), staff);
            default -> Given.of(null, null, staff);
        };
    }

    private Given taken() {
        var pulled = pulled();
        return Given.of("number", pulled.getKey(), pulled.getValue());
    }

    private Given harmful(String staff) {
        String ticket = ticket(area()).replace("\"customerEurPerEvent\":2", "\"customerEurPerEvent\":-2");
        return Given.of("number", filedAs(staff, ticket), staff);
    }

    private Given atMerchant(String staff) {
        int number = filed(staff, area());
        http.post(staff, "api/v1/tickets/" + number + "/at-merchant", "{}");
        return Given.of("number", number, staff);
    }

    /** Its id, and those of its site and its contact. */
    private Map<String, String> merchant() {
        String name = UUID.randomUUID().toString();
        Reply added = http.post(
                token("SALES"),
                "api/v1/merchants",
                "{\"name\":\"" + name + "\",\"sites\":[\"" + name
                        + ".example\"],\"contacts\":[{\"name\":\"Astrid\"}]}");
        if (added.status() != 201) throw new IllegalStateException(added.toString());
        return Map.of(
                "id", added.json().getString("id"),
                "site", added.json().getJsonArray("sites").getJsonObject(0).getString("id"),
                "contact",
                        added.json().getJsonArray("contacts").getJsonObject(0).getString("id"));
    }

    /** @return the number of a new ticket that claims more than ten times the average */
    public int waiting() {
        return filedAs(token("STAFF"), ticket(area()).replace("\"eventsPerYear\":16224", "\"eventsPerYear\":162240"));
    }

    private Given seconded() {
        int number = waiting();
        String outsider = hire("INSIGHT");
        http.post(outsider, "api/v1/tickets/" + number + "/second-estimate/take", "{}");
        return Given.of("number", number, outsider);
    }

    private Given unclear(String staff) {
        int number = filed(staff, area());
        http.post(token("SALES"), "api/v1/tickets/" + number + "/not-clear", "{\"word\":\"Cookie bar\"}");
        return Given.of("number", number, staff);
    }

    private Given blocked() {
        var pulled = pulled();
        http.post(
                pulled.getValue(),
                "api/v1/tickets/" + pulled.getKey() + "/block",
                "{\"reason\":\"The payment provider answers on Monday.\"}");
        return Given.of("number", pulled.getKey(), pulled.getValue());
    }

    private Given declined(String staff) {
        int number = filed(staff, area());
        http.post(
                token("LEAD"),
                "api/v1/tickets/" + number + "/decline",
                "{\"reason\":\"The page goes away in January.\"}");
        return Given.of("number", number, staff);
    }

    private Given evidenced(String staff) {
        int number = filed(staff, area());
        http.post(staff, "api/v1/tickets/" + number + "/evidence", "{\"kind\":\"COUNT\",\"text\":\"312 a week\"}");
        return Given.of("number", number, staff);
    }

    private Given discarded(String staff) {
        String id = draft(staff);
        http.send("DELETE", staff, "api/v1/drafts/" + id, null);
        return Given.of("id", id, staff);
    }

    /** Two tickets, the second of which is worth half of the first. */
    private Given behind(String staff) {
        String area = area();
        int better = filed(staff, area);
        int number = filedAs(staff, ticket(area).replace("\"eventsPerYear\":16224", "\"eventsPerYear\":1622"));
        return new Given(Map.of("number", String.valueOf(number), "above", String.valueOf(better)), staff);
    }

    private Given moved(String staff) {
        Given given = behind(staff);
        Reply moved = http.post(
                token("LEAD"),
                "api/v1/tickets/" + given.path().get("number") + "/override",
                "{\"above\":" + given.path().get("above")
                        + ",\"reason\":\"The bank audits this page on Monday and we promised that it would work.\"}");
        if (moved.status() != 200) throw new IllegalStateException(moved.toString());
        return given;
    }

    private String tokenIdOf(String staff) {
        return http.post(staff, "api/v1/me/tokens", "{\"name\":\"x\"}").json().getString("id");
    }

    private String somebody() {
        return http.post(
                        Server.TOKEN,
                        "api/v1/people",
                        "{\"name\":\"Somebody\",\"email\":\"" + UUID.randomUUID() + "@shop.example\"}")
                .json()
                .getString("id");
    }

    public String picture(String token) {
        return http.bytes("POST", token, "api/v1/pictures", Form.file(Form.png(30, 20)), Form.TYPE)
                .json()
                .getString("id");
    }
}
