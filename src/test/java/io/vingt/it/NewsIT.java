package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.vingt.kernel.Databases;
import io.vingt.world.MailRoom;
import jakarta.mail.internet.MimeMessage;
import java.net.URL;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What happens by itself on the real server, on PostgreSQL: the past is put into the database, the clockwork does the
 * rest, and a mail server gets the letter.
 */
class NewsIT {

    private static final String PASSWORD = "correct horse battery staple";

    private static GreenMail mail;
    private static ServerProcess server;
    private static DataSource database;
    private static Office office;
    private static Browsing browsing;

    @BeforeAll
    static void opens() throws Exception {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        String name = "v" + UUID.randomUUID().toString().replace("-", "");
        run(Databases.server().getPostgresDatabase(), "create database " + name);
        database = Databases.server().getDatabase("postgres", name);
        server = ServerProcess.start(
                Path.of("target/vingt.war"),
                "/sign-in.xhtml",
                Path.of("target/it-data/" + UUID.randomUUID()),
                Map.of(
                        "VINGT_BOOTSTRAP_TOKEN",
                        Server.TOKEN,
                        "VINGT_DB_URL",
                        "jdbc:postgresql://localhost:" + Databases.server().getPort() + "/" + name,
                        "VINGT_DB_USER",
                        "postgres",
                        "VINGT_SMTP_URL",
                        "smtp://127.0.0.1:" + mail.getSmtp().getPort(),
                        "VINGT_BASE_URL",
                        "http://vingt.shop.example"));
        office = new Office(new URL(server.address() + "/"));
        browsing = new Browsing();
    }

    @AfterAll
    static void closes() {
        if (browsing != null) browsing.close();
        if (server != null) server.close();
        mail.stop();
    }

    @Test
    void whatHappenedToOnesTicketsIsOnThePagesAndThenInOneLetter() throws Exception {
        String email = UUID.randomUUID() + "@shop.example";
        Reply person = office.http.post(
                Server.TOKEN, "api/v1/people", "{\"name\":\"Lina\",\"email\":\"" + email + "\",\"roles\":[]}");
        String lina = office.tokenOf(person.json().getString("id"));
        postpone("tell the news");
        int quiet = threeThingsHappen(lina);
        until("select count(*) from news", 3);
        try (Browsing.Visit visit = browsing.visit(server.address(), "en", ColorScheme.LIGHT, 1280)) {
            enter(visit, person.json().getString("invitation"));
            looks(visit, quiet, email);
        }
        due("tell the news");
        MimeMessage letter = letterTo(email);
        assertEquals("Vingt\u00a0: 2 nouvelles pour vous", letter.getSubject());
        String text = MailRoom.text(letter);
        assertTrue(text.contains("http://vingt.shop.example/ticket.xhtml?number="), text);
        assertTrue(!text.contains("localhost"), text);
    }

    /** @return the one that was quiet below the line for 46 days */
    private static int threeThingsHappen(String lina) throws Exception {
        String area = office.area();
        int bounced = office.filed(lina, area);
        int estimated = office.filed(lina, area);
        int quiet = office.filed(lina, area);
        for (String role : new String[] {"STAFF", "SALES"}) {
            office.http.post(
                    office.token(role), "api/v1/tickets/" + bounced + "/not-clear", "{\"word\":\"payment step\"}");
        }
        office.http.post(
                office.token("LEAD"),
                "api/v1/tickets/" + estimated + "/estimates",
                Office.ESTIMATE.replace("\"daysLow\":1,\"daysHigh\":3", "\"daysLow\":6,\"daysHigh\":9"));
        run(database, "insert into usual_days (team, days) values ('Team', 0.1)");
        run(database, "update ticket set quiet_since = now() - interval '46 days' where number = " + quiet);
        due("keep the list honest");
        until("select count(*) from ticket where asked_at is not null", 1);
        aMinuteLater();
        due("gather news");
        return quiet;
    }

    /** News are gathered half a minute behind; here the half minute is put into the past. */
    private static void aMinuteLater() throws SQLException {
        for (String moment : new String[] {"history.at", "estimate.at", "reading.at", "ticket.edited_at"}) {
            String[] column = moment.split("\\.");
            run(database, "update " + column[0] + " set " + column[1] + " = " + column[1] + " - interval '1 minute'");
        }
    }

    private static void looks(Browsing.Visit visit, int quiet, String email) throws SQLException {
        Page page = visit.go("my-work.xhtml");
        assertThat(page.locator("nav a[href*='news']")).containsText("3");
        assertThat(page.locator("main")).containsText("Still true?");
        visit.look("still-true-my-work-en-light-1280");
        visit.go("ticket.xhtml?number=" + quiet);
        visit.look("still-true-ticket-en-light-1280");
        visit.go("news.xhtml");
        assertThat(page.locator("main")).containsText("Not clear to readers: “payment step”.");
        assertThat(page.locator("main")).containsText("6–9 days instead of 1–3 days");
        visit.look("news-full-en-light-1280");
        run(database, "update news_reader set seen_up_to = 0");
        run(database, "update person set language = 'fr' where email = '" + email + "'");
        page.setViewportSize(360, 820);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visit.go("news.xhtml");
        visit.look("news-full-fr-dark-360");
        visit.go("my-work.xhtml");
        visit.look("still-true-my-work-fr-dark-360");
        keepsItOnce(page, quiet);
        run(database, "update news_reader set seen_up_to = 0");
    }

    /** The page that was overtaken says so, at the first press and at the second. */
    private static void keepsItOnce(Page page, int quiet) {
        Page list = alsoOpen(page, "my-work.xhtml");
        Page ticket = alsoOpen(page, "ticket.xhtml?number=" + quiet);
        page.click("main button:has-text('Oui, toujours vrai')");
        assertThat(page.locator("main")).containsText("V-" + quiet + " est toujours vrai");
        for (Page overtaken : new Page[] {list, ticket}) {
            overtaken.click("main button:has-text('Oui, toujours vrai')");
            assertThat(overtaken.locator("#said")).containsText("quelque chose a changé entre-temps");
            assertThat(overtaken.locator("main button:has-text('Oui, toujours vrai')"))
                    .hasCount(0);
        }
    }

    private static Page alsoOpen(Page page, String path) {
        Page other = page.context().newPage();
        other.navigate(path);
        return other;
    }

    private static void enter(Browsing.Visit visit, String invitation) {
        Page page = visit.go(invitation.replaceFirst(".*/invitation", "invitation"));
        page.fill("input[type=password]", PASSWORD);
        page.click("[id='invitation:go']");
        page.waitForURL(Pattern.compile(".*/help\\.xhtml.*"));
    }

    /** It is past seven in a zone of its own. */
    private static void due(String task) throws SQLException {
        int east = 12 - Instant.now().atOffset(ZoneOffset.UTC).getHour();
        run(database, "update company set time_zone = 'Etc/GMT" + (east > 0 ? "-" + east : "+" + -east) + "'");
        turn(task, "now() - interval '1 hour'");
    }

    private static void postpone(String task) throws SQLException {
        turn(task, "now() + interval '1 day'");
    }

    private static void turn(String task, String at) throws SQLException {
        run(
                database,
                "insert into clockwork (task, due_at) values ('" + task + "', " + at
                        + ") on conflict (task) do update set due_at = excluded.due_at");
    }

    private static MimeMessage letterTo(String email) throws Exception {
        long end = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < end) {
            for (MimeMessage letter : mail.getReceivedMessages()) {
                if (letter.getAllRecipients()[0].toString().equals(email)) return letter;
            }
            mail.waitForIncomingEmail(500, mail.getReceivedMessages().length + 1);
        }
        throw new AssertionError("no letter came");
    }

    private static void until(String count, long atLeast) throws Exception {
        long end = System.nanoTime() + 60_000_000_000L;
        while (number(count) < atLeast) {
            if (System.nanoTime() > end) throw new AssertionError(count + " is " + number(count));
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000L);
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void run(DataSource where, String sql) throws SQLException {
        try (Connection connection = where.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
