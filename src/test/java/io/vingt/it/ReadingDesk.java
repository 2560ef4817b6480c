package io.vingt.it;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Texts that the gate refuses for their wording alone, and whoever is asked to read them: nobody tells who that is. */
final class ReadingDesk {

    static final String VAGUE = "Make it better for everybody.";

    private static final String NOBODY = "";
    private static final long FIRST_PERSON = 900;

    /** By the server's address and the person's id; nothing where there is nobody of that id. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final Office office;

    ReadingDesk(Office office) {
        this.office = office;
    }

    /** Somebody with a token. */
    record Somebody(long id, String token) {}

    /** A text and who reads it. */
    record Asked(String draft, String author, String reading, String reader) {}

    Somebody somebody(String name) {
        Reply person = office.http.post(
                Server.TOKEN,
                "api/v1/people",
                "{\"name\":\"" + name + "\",\"email\":\"" + UUID.randomUUID() + "@shop.example\",\"roles\":[]}");
        String id = person.json().getString("id");
        String token = office.tokenOf(id);
        TOKENS.put(office.http.root() + id, token);
        return new Somebody(Long.parseLong(id), token);
    }

    String text(String fix) {
        return office.ticket(office.area())
                .replaceFirst("\"fix\":\"[^\"]*\"", "\"fix\":\"" + fix + "\"")
                .replace("Pay button hidden", "Pay button of shop " + mark() + " hidden");
    }

    /** A name that no other text has: in letters, since digits may look like somebody's. */
    private static String mark() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 12)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c < 'a' ? c - '0' + 'g' : c)))
                .collect(Collectors.joining());
    }

    /** @return the id of a draft that is refused for its wording and for nothing else */
    String refused(String author) {
        Reply refused = office.http.post(author, "api/v1/tickets", text(VAGUE));
        if (refused.status() != 422 || !refused.json().getBoolean("readerMayOverrule"))
            throw new IllegalStateException(refused.toString());
        return refused.json().getString("draft");
    }

    Reply ask(String author, String draft) {
        return office.http.post(author, "api/v1/drafts/" + draft + "/ask-reader", "{}");
    }

    /** Asked by somebody new, and with a reader who is none of the shared people that tests ask as others. */
    Asked asked() {
        Somebody author = somebody("Author");
        String draft = refused(author.token());
        Reply asked = ask(author.token(), draft);
        if (asked.status() != 202) throw new IllegalStateException(asked.toString());
        Asked with = find(author, draft);
        while (office.isShared(with.reader())) {
            office.http.post(with.reader(), "api/v1/readings/" + with.reading() + "/not-now", "{}");
            with = find(author, draft);
        }
        return with;
    }

    Asked find(Somebody author, String draft) {
        String title =
                office.http.get(author.token(), "api/v1/drafts/" + draft).json().getString("title");
        for (String token : tokens(author.id())) {
            for (JsonObject one : readings(token)) {
                if (one.getString("title").equals(title))
                    return new Asked(draft, author.token(), one.getString("id"), token);
            }
        }
        throw new IllegalStateException("nobody has it");
    }

    /** @param verb got-it, not-clear or not-now */
    Reply answer(Asked asked, String verb, String body) {
        return office.http.post(asked.reader(), "api/v1/readings/" + asked.reading() + "/" + verb, body);
    }

    /** How it stands, as the author sees it. */
    Reply look(Asked asked) {
        return office.http.get(asked.author(), "api/v1/drafts/" + asked.draft() + "/ask-reader");
    }

    Reply draft(String token, Asked asked) {
        return office.http.get(token, "api/v1/drafts/" + asked.draft());
    }

    JsonObject step(String token, int number, String what) {
        return office
                .http
                .get(token, "api/v1/tickets/" + number + "/history")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("what").equals(what))
                .findFirst()
                .orElseThrow();
    }

    List<JsonObject> readings(String token) {
        return office.http
                .get(token, "api/v1/readings")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    /** Of everybody, up to the newest. */
    private List<String> tokens(long newest) {
        List<String> tokens = new ArrayList<>();
        for (long id = FIRST_PERSON; id <= newest; id++) {
            String token = TOKENS.computeIfAbsent(office.http.root() + id, this::made);
            if (!token.equals(NOBODY)) tokens.add(token);
        }
        return tokens;
    }

    private String made(String key) {
        String id = key.substring(office.http.root().length());
        Reply made = office.http.post(Server.TOKEN, "api/v1/people/" + id + "/tokens", "{\"name\":\"reader\"}");
        return made.status() == 201 ? made.json().getString("token") : NOBODY;
    }

    Office.Given given(String state) {
        if (state.equals("wordy")) {
            Somebody author = somebody("Author");
            return Office.Given.of("id", refused(author.token()), author.token());
        }
        Asked asked = asked();
        return state.equals("asked")
                ? Office.Given.of("id", asked.draft(), asked.author())
                : new Office.Given(new TreeMap<>(Map.of("id", asked.reading())), asked.reader());
    }
}
