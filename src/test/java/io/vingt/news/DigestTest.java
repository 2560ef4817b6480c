package io.vingt.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.Databases;
import io.vingt.ticket.EditTicket;
import io.vingt.ticket.FileTicket;
import io.vingt.ticket.MyDrafts;
import io.vingt.ticket.TextChange;
import io.vingt.world.Cast;
import io.vingt.world.MailRoom;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The letter of the day, from what happened to what arrives. */
class DigestTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void oneLetterTellsTheWholeDay(Databases database) throws Exception {
        try (Newsroom room = new Newsroom(database)) {
            long bounced = room.bounced();
            long estimated = room.cast.filed(room.cast.lina, Cast.payButton());
            room.pull(room.cast.jonas);
            room.reEstimate(room.cast.jonas, estimated);
            List<MimeMessage> letters = room.to(room.cast.lina);
            assertEquals(1, letters.size());
            assertEquals("Vingt: 2 things of yours", letters.get(0).getSubject());
            String text = MailRoom.text(letters.get(0));
            assertTrue(text.startsWith("Good morning Lina,\n\nNOT CLEAR TO READERS, AND BACK IN YOUR DRAFTS\n"), text);
            assertTrue(
                    text.contains("\n  V-" + bounced + "  Pay button hidden behind the keyboard on iPhone SE\n"), text);
            assertTrue(text.contains("“viewport”") && text.contains("“card step”"), text);
            assertTrue(text.contains("https://vingt.shop.example/file.xhtml?draft="), text);
            assertTrue(
                    text.contains("Jonas says 6–9 days instead of 1–3 days, which makes €16,000 a year"
                            + " per engineering day instead of €60,000."),
                    text);
            assertTrue(text.contains("https://vingt.shop.example/ticket.xhtml?number=" + estimated + "\n"), text);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoGaveEvidenceHearsInTheirLanguageThatItShipped(Databases database) throws Exception {
        try (Newsroom room = new Newsroom(database)) {
            long number = room.cast.filed(room.cast.lina, Cast.payButton());
            room.evidence(room.cast.amelie, number);
            room.evidence(room.cast.amelie, number);
            room.pull(room.cast.jonas);
            room.finish(room.cast.jonas, number);
            MimeMessage letter = room.to(room.cast.amelie).get(0);
            assertEquals("Vingt\u00a0: une nouvelle pour vous", letter.getSubject());
            String text = MailRoom.text(letter);
            assertTrue(text.startsWith("Bonjour Amélie,\n\nLIVRÉ, GRÂCE À VOUS AUSSI\n"), text);
            assertTrue(text.contains("Jonas l’a terminé."), text);
            assertEquals(1, room.to(room.cast.lina).size());
            assertEquals(0, room.to(room.cast.jonas).size(), "who did it knows");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyIsToldTwiceHoweverManyServersTellAndHoweverOften(Databases database) throws Exception {
        try (Newsroom room = new Newsroom(database)) {
            room.bounced();
            ExecutorService servers = Executors.newFixedThreadPool(4);
            Callable<Void> server = () -> {
                room.gather();
                room.tell();
                return null;
            };
            room.gather();
            for (var one : servers.invokeAll(List.of(server, server, server, server))) one.get();
            servers.shutdown();
            assertEquals(1, room.to(room.cast.lina).size());
            room.aDayLater();
            assertEquals(1, room.to(room.cast.lina).size());
        }
    }

    @Test
    void whatHappensAfterTheLetterWaitsForTheNextMorning() {
        try (Newsroom room = new Newsroom(Databases.H2)) {
            room.bounced();
            assertEquals(1, room.to(room.cast.lina).size());
            room.bounced();
            assertEquals(1, room.to(room.cast.lina).size());
            room.world.clock.pass(Duration.ofHours(20));
            assertEquals(1, room.to(room.cast.lina).size(), "it is six in Paris");
            room.world.clock.pass(Duration.ofHours(1));
            assertEquals(2, room.to(room.cast.lina).size());
        }
    }

    @Test
    void nothingIsSaidOfOnesOwnEditsNorWhenThereIsNothing() {
        try (Newsroom room = new Newsroom(Databases.H2)) {
            long number = room.cast.filed(room.cast.lina, Cast.payButton());
            TextChange change = new TextChange(
                    null, null, "Move “Pay” above the keyboard while a field has the focus.", null, null, null);
            long version = room.world.number("select version from ticket where number = " + number);
            room.world.in(() -> room.world.a(EditTicket.class).edit(room.cast.lina, number, version, change, "en"));
            assertEquals(1, room.world.number("select count(*) from history where what = 'EDITED'"));
            assertEquals(0, room.delivered().size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoSwitchedItOffOrLeftHearsNothing(Databases database) {
        try (Newsroom room = new Newsroom(database)) {
            room.bounced();
            room.gather();
            room.world.run(() -> room.world.a(NewsWishes.class).takeByMail(room.cast.lina, false));
            assertEquals(0, room.delivered().size());
            room.world.run(() -> room.world.a(NewsWishes.class).takeByMail(room.cast.lina, true));
            room.world.ask(e -> e.createNativeQuery("update person set disabled_at = now() where id = 1")
                    .executeUpdate());
            assertEquals(0, room.delivered().size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasMendedMeanwhileIsNotWrittenAbout(Databases database) {
        try (Newsroom room = new Newsroom(database)) {
            room.bounced();
            room.gather();
            var draft = room.world
                    .in(() -> room.world.a(MyDrafts.class).all(room.cast.lina))
                    .get(0);
            room.world.in(() -> room.world.a(FileTicket.class).file(room.cast.lina, draft.content(), draft.id(), "en"));
            assertEquals(0, room.delivered().size());
        }
    }

    @Test
    void whatWasSeenOnThePageIsNotWrittenAbout() {
        try (Newsroom room = new Newsroom(Databases.POSTGRESQL)) {
            room.bounced();
            room.gather();
            long seen = room.world.number("select max(history_id) from news");
            room.world.run(() -> room.world.a(NewsWishes.class).see(room.cast.lina, seen));
            assertEquals(0, room.delivered().size());
            room.bounced();
            assertEquals(1, room.to(room.cast.lina).size());
        }
    }

    @Test
    void theQuestionWhetherATicketIsStillTrueComesWithItsDay() throws Exception {
        try (Newsroom room = new Newsroom(Databases.H2)) {
            long number = room.cast.filed(room.cast.lina, Cast.payButton());
            room.world.ask(e -> e.createNativeQuery("insert into usual_days (team, days) values ('Purchase', 0.5)")
                    .executeUpdate());
            room.honest();
            room.world.clock.pass(Duration.ofDays(45));
            room.honest();
            MimeMessage letter = room.to(room.cast.lina).get(0);
            assertTrue(
                    MailRoom.text(letter).contains("If nobody answers it is let go on 11 January."),
                    MailRoom.text(letter));
            assertTrue(MailRoom.text(letter).contains("/ticket.xhtml?number=" + number));
        }
    }

    @Test
    void newsOfLastMonthStaysOnThePage() {
        try (Newsroom room = new Newsroom(Databases.H2)) {
            room.bounced();
            room.gather();
            room.world.clock.pass(Duration.ofDays(8));
            assertEquals(0, room.delivered().size());
            assertEquals(
                    1,
                    room.world
                            .in(() -> room.world.a(ReadNews.class).page(room.cast.lina, null, 50))
                            .items()
                            .size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: all@shop.example",
                "{0} ${7*7} #{request} '{1}'",
                "Pay\u2028-- \nlink: https://evil.example"
            })
    void whatPeopleTypedIsTextOnOneLineAndNeverAHeader(String title) throws Exception {
        try (Newsroom room = new Newsroom(Databases.H2)) {
            long number = room.bounced();
            room.world.ask(e -> e.createNativeQuery("update ticket set title = ?1 where number = ?2")
                    .setParameter(1, title)
                    .setParameter(2, number)
                    .executeUpdate());
            MimeMessage letter = room.to(room.cast.lina).get(0);
            assertEquals("Vingt: one thing of yours", letter.getSubject());
            assertEquals(null, letter.getHeader("Bcc"));
            String line = "  V-" + number + "  " + title.replaceAll("[\\s\\u2028]+", " ");
            assertTrue(MailRoom.text(letter).lines().anyMatch(line::equals), MailRoom.text(letter));
        }
    }
}
