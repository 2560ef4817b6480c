package io.vingt.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.backlog.OverrideOrder;
import io.vingt.backlog.ReturnOverrides;
import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.ticket.Block;
import io.vingt.ticket.Decline;
import io.vingt.ticket.EditTicket;
import io.vingt.ticket.Finish;
import io.vingt.ticket.HandBack;
import io.vingt.ticket.HandToMerchant;
import io.vingt.ticket.Merge;
import io.vingt.ticket.PutBack;
import io.vingt.ticket.Reopen;
import io.vingt.ticket.Sign;
import io.vingt.ticket.SkipCode;
import io.vingt.ticket.SkipTicket;
import io.vingt.ticket.TakeBack;
import io.vingt.ticket.TextChange;
import io.vingt.ticket.Unblock;
import io.vingt.world.Cast;
import io.vingt.world.MailRoom;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What others do to a ticket reaches who filed it and who gave evidence for it, with the reason, once, and nobody else. */
class ChangesTest {

    private static final String REASON = "The bank audits this page on Monday and we promised that it would work.";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    /** A step of somebody else's on Lina's ticket, and what she is told of it. */
    private record Change(NewsKind kind, String says, BiConsumer<Newsroom, Long> happens) {}

    private static final List<Change> CHANGES = List.of(
            new Change(
                    NewsKind.DECLINED,
                    "Mara declined it. “" + REASON + "”",
                    (room, n) -> room.by(Decline.class, it -> it.decline(room.cast.mara, n, REASON))),
            new Change(
                    NewsKind.OVERRIDDEN,
                    "Mara moved it up above V-1 for seven days. “" + REASON + "”",
                    (room, n) -> room.by(OverrideOrder.class, it -> it.override(room.cast.mara, n, 1, REASON))),
            new Change(
                    NewsKind.HANDED_BACK,
                    "Jonas handed it back; it is in the backlog again. “" + REASON + "”",
                    (room, n) -> {
                        room.pulled(n);
                        room.by(HandBack.class, it -> it.handBack(room.cast.jonas, n, REASON));
                    }),
            new Change(NewsKind.BLOCKED, "Jonas cannot go on with it until 4 December. “" + REASON + "”", (room, n) -> {
                room.pulled(n);
                room.by(Block.class, it -> it.block(room.cast.jonas, n, REASON, DAY));
            }),
            new Change(
                    NewsKind.HANDED_TO_MERCHANT,
                    "Mara left the fix to the merchant. “" + REASON + "”",
                    (room, n) -> room.by(HandToMerchant.class, it -> it.hand(room.cast.mara, n, REASON))),
            new Change(
                    NewsKind.MERGED,
                    "Mara merged it into V-1; its evidence stands there now.",
                    (room, n) -> room.by(Merge.class, it -> it.merge(room.cast.mara, n, 1))),
            new Change(NewsKind.SHIPPED, "Jonas finished it. “" + REASON + "”", (room, n) -> {
                room.pulled(n);
                room.by(Finish.class, it -> it.finish(room.cast.jonas, n, "https://git.example/shop/pr/78", REASON));
            }));

    static Stream<Arguments> changesOnBothDatabases() {
        return Stream.of(Databases.values()).flatMap(one -> CHANGES.stream().map(change -> Arguments.of(one, change)));
    }

    @ParameterizedTest
    @MethodSource("changesOnBothDatabases")
    void reachTheAuthorAndWhoGaveEvidence(Databases database, Change change) {
        try (Newsroom room = new Newsroom(database)) {
            long number = room.behindAnother();
            change.happens.accept(room, number);
            room.gather();
            for (Caller reader : List.of(room.cast.lina, room.cast.amelie)) {
                List<NewsRow> news = room.newsOf(reader);
                assertEquals(
                        List.of(change.kind), news.stream().map(NewsRow::kind).toList(), reader.name());
                assertEquals(change.says, said(news.get(0), "en"));
            }
            for (Caller other : List.of(room.cast.mara, room.cast.jonas, room.cast.omar)) {
                assertEquals(List.of(), room.newsOf(other), other.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatFollowsIsToldAsWell(Databases database) {
        try (Newsroom room = new Newsroom(database)) {
            long number = room.behindAnother();
            Caller mara = room.cast.mara;
            room.by(Decline.class, it -> it.decline(mara, number, REASON));
            room.by(Reopen.class, it -> it.reopen(mara, number, "It stays after all."));
            room.by(HandToMerchant.class, it -> it.hand(mara, number, null));
            room.by(TakeBack.class, it -> it.takeBack(mara, number, "They have no developer."));
            room.by(OverrideOrder.class, it -> it.override(mara, number, 1, REASON));
            room.by(PutBack.class, it -> it.putBack(mara, number, null));
            room.pulled(number);
            room.by(Block.class, it -> it.block(room.cast.jonas, number, REASON, null));
            room.by(Unblock.class, it -> it.unblock(room.cast.jonas, number));
            room.gather();
            List<String> said = room.newsOf(room.cast.lina).stream()
                    .map(row -> said(row, "fr"))
                    .toList();
            assertEquals(
                    List.of(
                            "Jonas s’en occupe à nouveau.",
                            "Jonas ne peut pas continuer. «\u00a0" + REASON + "\u00a0»",
                            "Mara a annulé la remontée\u202f; il a retrouvé sa place.",
                            "Mara l’a remonté au-dessus de V-1 pour sept jours. «\u00a0" + REASON + "\u00a0»",
                            "Mara l’a repris au marchand\u202f; la correction nous revient. «\u00a0They have no developer.\u00a0»",
                            "Mara a laissé la correction au marchand.",
                            "Mara l’a rouvert. «\u00a0It stays after all.\u00a0»",
                            "Mara l’a refusé. «\u00a0" + REASON + "\u00a0»"),
                    said);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theEndOfAMoveIsToldWhenItsWeekIsOver(Databases database) {
        try (Newsroom room = new Newsroom(database)) {
            long number = room.behindAnother();
            room.by(OverrideOrder.class, it -> it.override(room.cast.mara, number, 1, REASON));
            room.world.clock.pass(Duration.ofDays(7));
            room.by(ReturnOverrides.class, ReturnOverrides::run);
            room.gather();
            assertEquals(
                    "The seven days of its move up are over; it is at its own place again.",
                    said(room.newsOf(room.cast.lina).get(0), "en"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aSignatureIsToldWithItsReasonAndNoFigure(Databases database) {
        try (Newsroom room = new Newsroom(database)) {
            long number = room.harmful();
            room.by(Sign.class, it -> it.sign(room.cast.mara, number, REASON));
            room.gather();
            NewsRow row = room.newsOf(room.cast.lina).get(0);
            assertEquals("Mara signed it, so it is ranked now. “" + REASON + "”", said(row, "en"));
            assertEquals(null, row.before());
            assertEquals(null, row.after());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anEditOfSomebodyElseReachesTheAuthorOnly(Databases database) {
        try (Newsroom room = new Newsroom(database)) {
            long number = room.behindAnother();
            TextChange change = new TextChange(
                    null, null, "Move “Pay” above the keyboard while a field has the focus.", null, null, null);
            for (Caller editor : List.of(room.cast.lina, room.cast.mara)) {
                long version = room.world.number("select version from ticket where number = " + number);
                room.world.in(() -> room.world.a(EditTicket.class).edit(editor, number, version, change, "en"));
            }
            room.gather();
            List<NewsRow> news = room.newsOf(room.cast.lina);
            assertEquals(1, news.size(), "one's own edit is no news");
            assertEquals("Mara changed its text.", said(news.get(0), "en"));
            assertEquals(List.of(), room.newsOf(room.cast.amelie));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aSkipIsQuietAndNobodyIsToldWhatTheyDid(Databases database) {
        try (Newsroom room = new Newsroom(database)) {
            long number = room.cast.filed(room.cast.mara, Cast.payButton());
            room.by(Decline.class, it -> it.decline(room.cast.mara, number, REASON));
            room.by(Reopen.class, it -> it.reopen(room.cast.mara, number, REASON));
            room.pulled(number);
            room.by(SkipTicket.class, it -> it.skip(room.cast.jonas, number, SkipCode.TOO_BIG, null));
            room.gather();
            for (Caller one : List.of(room.cast.mara, room.cast.jonas)) assertEquals(List.of(), room.newsOf(one));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoGaveEvidenceInTwoWaysIsToldOnce(Databases database) {
        try (Newsroom room = new Newsroom(database)) {
            long number = room.behindAnother();
            room.evidence(room.cast.amelie, number);
            room.evidence(room.cast.lina, number);
            room.by(Decline.class, it -> it.decline(room.cast.mara, number, REASON));
            room.gather();
            assertEquals(1, room.newsOf(room.cast.amelie).size());
            assertEquals(1, room.newsOf(room.cast.lina).size());
        }
    }

    @Test
    void theLetterTellsThemUnderOneHeadingWithTheLinkToWhatShipped() throws Exception {
        try (Newsroom room = new Newsroom(Databases.H2)) {
            long declined = room.behindAnother();
            long shipped = room.cast.filed(room.cast.lina, Cast.orderHistory());
            room.by(Decline.class, it -> it.decline(room.cast.mara, declined, "word ".repeat(200)));
            room.pulled(shipped);
            room.by(Finish.class, it -> it.finish(room.cast.jonas, shipped, "https://git.example/shop/pr/78", null));
            MimeMessage letter = room.to(room.cast.lina).get(0);
            String text = MailRoom.text(letter);
            assertTrue(text.contains("\nWHAT BECAME OF YOUR TICKETS\n\n  V-" + declined + "  "), text);
            assertTrue(text.contains("\n  Shipped: https://git.example/shop/pr/78\n"), text);
            assertTrue(text.contains("word word…”"), text);
            assertFalse(text.contains("word ".repeat(100)), text);
        }
    }

    private static String said(NewsRow row, String language) {
        return new NewsSentence(language, "EUR", ZoneId.of("Europe/Paris")).of(row);
    }
}
