package io.vingt.it;

import static io.vingt.it.Row.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The published document, its examples, and who may do what: one row for every operation, or the build fails. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ContractIT {

    @ArquillianResource
    URL base;

    private static final List<Row> ROWS = List.of(
            row("POST gate", "nothing", 200, "ALL"),
            row("GET gate-data", "nothing", 200, "ALL"),
            row("POST estimates/preview", "nothing", 200, "ALL"),
            row("POST tickets", "nothing", 201, "ALL"),
            row("GET tickets/{number}", "open", 200, "ALL"),
            row("PATCH tickets/{number}", "open", 200, "AUTHOR"),
            row("GET tickets/{number}/history", "open", 200, "ALL"),
            row("POST tickets/{number}/finish", "pulled", 200, "HOLDER"),
            row("POST tickets/{number}/hand-back", "pulled", 200, "HOLDER"),
            row("POST tickets/{number}/block", "pulled", 200, "HOLDER"),
            row("POST tickets/{number}/unblock", "blocked", 200, "HOLDER"),
            row("POST tickets/{number}/undo", "evidenced", 200, "HOLDER"),
            row("POST tickets/{number}/skip", "pulled", 200, "HOLDER"),
            row("POST tickets/{number}/got-it", "open", 200, "ALL"),
            row("POST tickets/{number}/not-clear", "open", 200, "ALL"),
            row("POST bulk", "nothing", 200, "ALL"),
            row("POST tickets/{number}/decline", "open", 200, "LEAD"),
            row("POST tickets/{number}/reopen", "declined", 200, "LEAD"),
            row("POST tickets/{number}/merge", "open", 200, "LEAD"),
            row("POST tickets/{number}/estimates", "open", 200, "AUTHOR"),
            row("POST tickets/{number}/second-estimate", "waiting", 200, "OUTSIDER"),
            row("POST tickets/{number}/second-estimate/take", "waiting", 200, "OUTSIDER"),
            row("POST tickets/{number}/second-estimate/give-back", "seconded", 200, "HOLDER"),
            row("GET second-estimates", "waiting", 200, "ALL"),
            row("POST second-estimates/next", "waiting", 200, "OUTSIDER"),
            row("POST tickets/{number}/split", "open", 200, "AUTHOR"),
            row("GET tickets/{number}/line", "open", 200, "ALL"),
            row("POST tickets/{number}/evidence", "open", 200, "ALL"),
            row("POST tickets/{number}/sign", "harmful", 200, "LEAD"),
            row("POST tickets/{number}/override", "behind", 200, "LEAD"),
            row("DELETE tickets/{number}/override", "moved", 200, "LEAD"),
            row("GET tickets/{number}/override-cost", "behind", 200, "ALL"),
            row("GET tickets/{number}/why", "open", 200, "ALL"),
            row("GET unranked", "harmful", 200, "ALL"),
            row("POST tickets/{number}/still-true", "open", 200, "AUTHOR"),
            row("POST tickets/{number}/answer", "unclear", 200, "HOLDER"),
            row("POST tickets/{number}/at-merchant", "open", 200, "SIDES"),
            row("POST tickets/{number}/take-back", "atMerchant", 200, "SIDES"),
            row("POST tickets/{number}/fixed-by-merchant", "atMerchant", 200, "SIDES"),
            row("GET backlog", "open", 200, "ALL"),
            row("POST backlog/next", "open", 200, "ENGINEER"),
            row("GET tickets.csv", "open", 200, "ALL"),
            row("POST tickets.csv", "nothing", 200, "ALL"),
            row("GET search", "open", 200, "ALL"),
            row("POST search/rebuild", "nothing", 202, "ADMIN"),
            row("GET colleagues", "nothing", 200, "ALL"),
            row("POST similar", "nothing", 200, "ALL"),
            row("GET drafts", "draft", 200, "ALL"),
            row("POST drafts", "nothing", 201, "ALL"),
            row("GET drafts/{id}", "draft", 200, "OWNER"),
            row("PUT drafts/{id}", "draft", 200, "OWNER"),
            row("DELETE drafts/{id}", "draft", 204, "OWNER"),
            row("POST drafts/{id}/undo-discard", "discarded", 200, "OWNER"),
            row("POST drafts/{id}/file", "draft", 422, "OWNER"),
            row("GET drafts/{id}/ask-reader", "asked", 200, "OWNER"),
            row("POST drafts/{id}/ask-reader", "wordy", 202, "OWNER"),
            row("DELETE drafts/{id}/ask-reader", "asked", 204, "OWNER"),
            row("GET readings", "asked", 200, "ALL"),
            row("POST readings/{id}/got-it", "toRead", 200, "OWNER"),
            row("POST readings/{id}/not-clear", "toRead", 200, "OWNER"),
            row("POST readings/{id}/not-now", "toRead", 204, "OWNER"),
            row("GET gate/verdicts", "nothing", 200, "ADMIN"),
            row("GET gate/cases.ndjson", "nothing", 200, "ADMIN"),
            row("POST drafts/{id}/evidence", "draft", 200, "OWNER"),
            row("POST pictures", "nothing", 201, "ALL"),
            row("GET pictures/{id}", "picture", 200, "OWNER"),
            row("GET news", "nothing", 200, "ALL"),
            row("PATCH news", "nothing", 200, "ALL"),
            row("POST news/seen", "nothing", 204, "ALL"),
            row("POST /capture/api/v1/reports", "nothing", 201, "ALL"),
            row("GET capture/kit", "nothing", 200, "ALL"),
            row("GET capture/page", "nothing", 200, "ALL"),
            row("GET me", "nothing", 200, "ALL"),
            row("GET me/tokens", "nothing", 200, "ALL"),
            row("POST me/tokens", "nothing", 201, "ALL"),
            row("DELETE me/tokens/{id}", "token", 204, "OWNER"),
            row("GET days", "nothing", 200, "ALL"),
            row("PUT days", "nothing", 200, "ADMIN"),
            row("POST days/absences", "nothing", 200, "ADMIN"),
            row("GET areas", "nothing", 200, "ALL"),
            row("GET notes", "nothing", 200, "ALL"),
            row("GET tickets/{number}/note", "reported", 200, "SIDES"),
            row("POST tickets/{number}/note", "reported", 201, "SIDES"),
            row("DELETE tickets/{number}/note", "told", 204, "AUTHOR"),
            row("POST tickets/{number}/note/page", "told", 201, "AUTHOR"),
            row("DELETE tickets/{number}/note/page", "told", 204, "AUTHOR"),
            row("GET tickets/{number}/thanks", "fixed", 200, "AUTHOR"),
            row("POST tickets/{number}/thanks", "fixed", 200, "AUTHOR"),
            row("GET note-templates", "nothing", 200, "ALL"),
            row("PUT note-templates/{kind}/{language}", "template", 200, "CHIEFS"),
            row("POST areas", "nothing", 201, "ADMIN"),
            row("POST people", "nothing", 201, "ADMIN"),
            row("POST people/{id}/invitation", "person", 201, "ADMIN"),
            row("POST people/{id}/tokens", "person", 201, "ADMIN"),
            row("POST people/{id}/anonymise", "person", 204, "ADMIN"),
            row("GET merchants", "merchant", 200, "ALL"),
            row("POST merchants", "nothing", 201, "KEEPER"),
            row("GET merchants/recognise", "merchant", 200, "ALL"),
            row("GET merchants/{id}", "merchant", 200, "ALL"),
            row("PATCH merchants/{id}", "merchant", 200, "KEEPER"),
            row("DELETE merchants/{id}", "merchant", 204, "KEEPER"),
            row("GET merchants/{id}/history", "merchant", 200, "ALL"),
            row("POST merchants/import", "nothing", 200, "KEEPER"),
            row("GET merchants/{id}/file", "merchant", 200, "KEEPER"),
            row("GET merchants/{id}/visit", "merchant", 200, "ALL"),
            row("POST merchants/{id}/visit/told", "merchant", 404, "KEEPER"),
            row("DELETE merchants/{id}/visit/told/{ticket}", "talked", 204, "AUTHOR"),
            row("POST merchants/{id}/sites", "merchant", 200, "KEEPER"),
            row("DELETE merchants/{id}/sites/{site}", "merchant", 200, "KEEPER"),
            row("POST merchants/{id}/contacts", "merchant", 200, "KEEPER"),
            row("PUT merchants/{id}/contacts/{contact}", "merchant", 200, "KEEPER"),
            row("DELETE merchants/{id}/contacts/{contact}", "merchant", 200, "KEEPER"));

    private JsonObject document;

    /** The server publishes the document beside the application, not below it. */
    private JsonObject document() {
        if (document == null) {
            document = Http.anywhere("http://localhost:" + base.getPort() + "/openapi?format=JSON")
                    .json();
        }
        return document;
    }

    private JsonObject paths() {
        return document().getJsonObject("paths");
    }

    @Test
    void everyOperationOfTheDocumentHasItsRowAndEveryRowItsOperation() {
        Set<String> published = new TreeSet<>();
        paths().forEach((path, operations) -> operations
                .asJsonObject()
                .keySet()
                .forEach(method -> published.add(method.toUpperCase(java.util.Locale.ROOT) + " " + below(path))));
        Set<String> rows = new TreeSet<>();
        ROWS.forEach(row -> rows.add(row.operation));
        assertEquals(published, rows);
    }

    /** Reports have an address of their own; all others lie below the contract's. */
    private static String below(String path) {
        return path.startsWith("/api/v1/") ? path.substring("/api/v1/".length()) : path;
    }

    private Asking asking(Office office) {
        return new Asking(office, paths());
    }

    @Test
    void everyExampleAnswersAsTheDocumentSays() {
        List<String> wrong = new java.util.ArrayList<>();
        Office office = new Office(base);
        for (Row row : ROWS) {
            Office.Given given = office.given(row.given);
            Reply reply = asking(office).ask(row.operation, given, row.allowed(office, given));
            assertEquals(row.answers, reply.status(), row.operation + " answered " + reply);
            JsonObject described = asking(office).described(row.operation);
            Set<String> told = described.getJsonObject("responses").keySet();
            assertTrue(told.contains(String.valueOf(reply.status())), row.operation + " tells " + told);
            for (String one : Shape.complaints(document(), described, reply)) wrong.add(row.operation + one);
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void strangersAreAskedToSignInEverywhere() {
        Office office = new Office(base);
        for (Row row : ROWS) {
            for (String token : new String[] {null, "vgt_invented", "", "null"}) {
                Office.Given nobody = new Office.Given(
                        Map.of(
                                "number",
                                "1",
                                "ticket",
                                "1",
                                "id",
                                "1",
                                "site",
                                "1",
                                "contact",
                                "1",
                                "kind",
                                "note",
                                "language",
                                "en"),
                        null);
                Reply reply = asking(office).ask(row.operation, nobody, token);
                assertEquals(401, reply.status(), row.operation + " for " + token + " answered " + reply);
                assertTrue(reply.header("WWW-Authenticate").startsWith("Bearer"), row.operation);
                assertEquals("application/problem+json", reply.header("Content-Type"), row.operation);
                assertEquals("", reply.header("Set-Cookie"), row.operation);
            }
        }
    }

    @Test
    void everyRoleMayDoWhatItMayAndNothingElse() {
        Office office = new Office(base);
        for (Row row : ROWS) {
            for (String role : List.of("STAFF", "SALES", "INSIGHT", "ENGINEER", "LEAD", "ADMIN")) {
                Office.Given given = office.given(row.given);
                Reply reply = asking(office).ask(row.operation, given, Row.other(office, role));
                boolean right = row.mayBe(role).contains(reply.status());
                assertTrue(right, row.operation + " for " + role + " answered " + reply);
            }
        }
    }
}
