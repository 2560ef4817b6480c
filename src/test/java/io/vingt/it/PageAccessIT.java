package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the table of routes for everybody, asked for and posted to, with views that were made elsewhere. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PageAccessIT {

    private static final Pattern PAGE = Pattern.compile("`/([a-z-]+\\.xhtml)`");
    private static final Pattern ROLE = Pattern.compile("\\b(ADMIN|LEAD|SALES)s?\\b");
    private static final String AUTHOR = "AUTHOR";

    @ArquillianResource
    URL base;

    private final Map<String, Member> members = new LinkedHashMap<>();
    private Office office;
    private Map<String, String> query;
    private String foreign;

    @BeforeEach
    void everybodyIsIn() {
        office = new Office(base);
        members.put("STAFF", Member.with(office));
        for (String role : List.of("ENGINEER", "SALES", "INSIGHT", "LEAD", "ADMIN")) {
            members.put(role, Member.with(office, role));
        }
        members.put(AUTHOR, Member.with(office));
        Lobby lobby = new Lobby(office);
        String reported = lobby.reported(members.get(AUTHOR).token()).path().get("number");
        Office.Given told = lobby.reported(members.get(AUTHOR).token());
        lobby.tell(told);
        String open = String.valueOf(office.filed(members.get(AUTHOR).token(), office.area()));
        query = Map.of("number", open, "ticket", reported, "told", told.path().get("number"));
        foreign =
                Member.with(office, "LEAD", "ADMIN").visitor().get("help.xhtml").text();
    }

    /** Whom the table of routes gives each page to. */
    private static Map<String, Set<String>> table() throws IOException {
        Map<String, Set<String>> pages = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/docs/routes.md"))) {
            if (!line.startsWith("| `/") || !line.contains(".xhtml`")) continue;
            String[] cells = line.split(" \\| ", 2);
            Matcher page = PAGE.matcher(cells[0]);
            while (page.find()) pages.put(page.group(1), who(cells[1]));
        }
        assertTrue(pages.size() > 25, pages.toString());
        return pages;
    }

    private static Set<String> who(String cell) {
        Set<String> who = new HashSet<>();
        if (cell.startsWith("everybody signed in")) {
            who.addAll(List.of("STAFF", "ENGINEER", "SALES", "INSIGHT", "LEAD", "ADMIN", AUTHOR));
        }
        Matcher role = ROLE.matcher(cell);
        while (role.find()) who.add(role.group(1));
        if (cell.matches(".*\\b(author|reported|sent)\\b.*")) who.add(AUTHOR);
        return who;
    }

    private String asked(String page) {
        String ticket = page.equals("thanks.xhtml") ? query.get("told") : query.get("ticket");
        return "number=" + query.get("number") + "&ticket=" + ticket + "&id="
                + (page.equals("merchant.xhtml")
                        ? merchant()
                        : members.get(AUTHOR).id());
    }

    private String merchant() {
        return office.given("merchant").path().get("id");
    }

    @Test
    void everyPageIsForWhomTheTableSaysWhateverViewIsPosted() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Set<String>> row : table().entrySet()) {
            String page = row.getKey();
            String asked = asked(page);
            members.forEach((who, member) -> {
                int expected = row.getValue().contains(who) ? 200 : 403;
                Reply got = member.visitor().get(page + "?" + asked);
                if (got.status() != expected) wrong.add(who + " GET " + page + ": " + got.status());
                posts(page, asked, member.visitor()).forEach((view, posted) -> {
                    boolean right = expected == 200 ? leadsBack(posted, page) : posted.status() == 403;
                    if (!right) wrong.add(who + " posts " + view + " to " + page + ": " + posted.status());
                });
            });
        }
        assertEquals(List.of(), wrong);
    }

    /** To each page: a view of another page, somebody else's, one that was never made, and none. */
    private Map<String, Reply> posts(String page, String asked, Visitor visitor) {
        String own = visitor.get(page.equals("help.xhtml") ? "settings.xhtml" : "help.xhtml")
                .text();
        Map<String, Reply> posts = new LinkedHashMap<>();
        posts.put("a view of another page", post(page, asked, visitor, Faces.view(own), Faces.nonce(own)));
        posts.put("a view of another person", post(page, asked, visitor, Faces.view(foreign), Faces.nonce(foreign)));
        posts.put("a view that was never made", post(page, asked, visitor, "-1:-1", Faces.nonce(own)));
        posts.put("a view without state", post(page, asked, visitor, "stateless", Faces.nonce(own)));
        posts.put("a view with another nonce", post(page, asked, visitor, Faces.view(own), Faces.nonce(foreign)));
        return posts;
    }

    private static Reply post(String page, String asked, Visitor visitor, String view, String nonce) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : asked.split("&")) fields.put(pair.split("=")[0], pair.split("=")[1]);
        fields.put("choose", "choose");
        fields.put("jakarta.faces.ViewState", view);
        fields.put("primefaces.nonce", nonce);
        return visitor.post(page, fields);
    }

    private static boolean leadsBack(Reply reply, String page) {
        return reply.status() == 302 && reply.header("Location").endsWith("/" + page);
    }

    @Test
    void aViewOfOnesOwnTicketOpensNobodyElses() {
        Visitor visitor = members.get("STAFF").visitor();
        int own = office.filed(members.get("STAFF").token(), office.area());
        for (String page : List.of("edit.xhtml", "split.xhtml")) {
            String html = visitor.get(page + "?number=" + own).text();
            Reply other = post(page, "number=" + query.get("number"), visitor, Faces.view(html), Faces.nonce(html));
            assertEquals(403, other.status(), page);
            Reply same = post(page, "number=" + own, visitor, Faces.view(html), Faces.nonce(html));
            assertEquals(200, same.status(), page);
        }
    }

    @Test
    void whatIsNotInTheTableIsNobodysPage() {
        for (String page : List.of("nothing.xhtml", "SETTINGS.xhtml", "x/settings.xhtml", "settings.xhtml/y.xhtml")) {
            assertEquals(404, members.get("ADMIN").visitor().get(page).status(), page);
        }
    }

    /** A page that shows a thing that one may not see answers a post as it answers a question: not with an error of ours. */
    @Test
    void aPostForWhatIsNotThereIsNoErrorOfOurs() {
        Visitor visitor = members.get("STAFF").visitor();
        String own = visitor.get("ticket.xhtml?number=" + query.get("number")).text();
        Reply gone = post("ticket.xhtml", "number=999999999", visitor, Faces.view(own), Faces.nonce(own));
        assertEquals(404, gone.status(), gone::toString);
    }
}
