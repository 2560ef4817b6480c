package io.vingt.kernel.post;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.kernel.post.Letter.Enclosure;
import io.vingt.kernel.post.Post.Fate;
import io.vingt.world.MailRoom;
import io.vingt.world.World;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostTest {

    private static final Letter NEWS = Letter.of(
            "lina@shop.example", "Vingt : 2 nouvelles — « délai »", "Bonjour Lina,\n\nÇa avance : 19 €.\n.\nfin");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLetterArrivesAsItWasWritten(Databases database) throws Exception {
        try (World world = new World(database);
                MailRoom room = new MailRoom(world)) {
            long number = send(world, NEWS);
            assertEquals(Optional.of(Fate.WAITING), fate(world, number));
            room.deliver();
            MimeMessage message = room.arrived().get(0);
            assertEquals(NEWS.subject(), message.getSubject());
            assertEquals(NEWS.text(), MailRoom.text(message));
            assertEquals("Vingt <vingt@vingt.shop.example>", message.getFrom()[0].toString());
            assertEquals("auto-generated", message.getHeader("Auto-Submitted")[0]);
            assertTrue(message.getContentType().startsWith("text/plain; charset=utf-8"), message.getContentType());
            assertEquals(Optional.of(Fate.SENT), fate(world, number));
        }
    }

    @Test
    void aPictureGoesAlongAndAnAnswerGoesToTheSender() throws Exception {
        try (World world = new World(Databases.POSTGRESQL);
                MailRoom room = new MailRoom(world)) {
            byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 13, 10};
            send(
                    world,
                    new Letter(
                            "shop@nordic.example",
                            "rep@shop.example",
                            "A bug",
                            "See the picture.",
                            new Enclosure("bug.png", "image/png", picture)));
            room.deliver();
            MimeMessage message = room.arrived().get(0);
            MimeMultipart parts = (MimeMultipart) message.getContent();
            assertEquals("rep@shop.example", message.getReplyTo()[0].toString());
            assertEquals("See the picture.", parts.getBodyPart(0).getContent());
            assertArrayEquals(picture, parts.getBodyPart(1).getInputStream().readAllBytes());
        }
    }

    @Test
    void aLetterWhoseTransactionWasUndoneWasNeverWritten() {
        try (World world = new World(Databases.H2);
                MailRoom room = new MailRoom(world)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> world.run(() -> {
                        world.a(Post.class).send(NEWS);
                        throw new IllegalStateException("no");
                    }));
            room.deliver();
            assertEquals(0, room.arrived().size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMailServerThatIsAwayIsTriedAgainLaterUnderTheSameMessageId(Databases database) throws Exception {
        try (World world = new World(database)) {
            long number;
            try (MailRoom away = new MailRoom(world)) {
                away.goesDown();
                number = send(world, NEWS);
                away.deliver();
            }
            String key = key(world);
            try (MailRoom back = new MailRoom(world)) {
                back.deliver();
                assertEquals(0, back.arrived().size(), "it waits for a minute");
                world.clock.pass(Duration.ofMinutes(1));
                back.deliver();
                back.deliver();
                assertEquals(1, back.arrived().size());
                assertEquals(
                        "<" + key + "@vingt.shop.example>",
                        back.arrived().get(0).getMessageID());
                assertEquals(Optional.of(Fate.SENT), fate(world, number));
            }
        }
    }

    @Test
    void aLetterThatCannotBeSentForThreeDaysIsGivenUp() {
        try (World world = new World(Databases.H2);
                MailRoom room = new MailRoom(world)) {
            room.goesDown();
            long number = send(world, NEWS);
            for (int hours = 0; hours <= 80; hours += 8) {
                room.deliver();
                world.clock.pass(Duration.ofHours(8));
            }
            assertEquals(Optional.of(Fate.GIVEN_UP), fate(world, number));
        }
    }

    @Test
    void aServerThatDiesOverALetterLeavesItToTheNext() {
        try (World world = new World(Databases.POSTGRESQL);
                MailRoom room = new MailRoom(world)) {
            long number = send(world, NEWS);
            assertTrue(world.in(() -> world.a(Outbox.class).take(number)).isPresent());
            assertFalse(world.in(() -> world.a(Outbox.class).take(number)).isPresent());
            room.deliver();
            assertEquals(0, room.arrived().size());
            world.clock.pass(Duration.ofMinutes(6));
            room.deliver();
            assertEquals(1, room.arrived().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"News\r\nBcc: all@shop.example", "News\nX: y", "News\u2028x", "a\u0000b"})
    void nothingBreaksTheLinesOfTheHead(String subject) {
        assertThrows(BadInput.class, () -> Letter.of("lina@shop.example", subject, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.example,c@d.example", "Lina <a@b.example>", "a@b.example\r\nBcc: c@d.example", "a", "a@b@c"
            })
    void anAddressIsOneAddress(String address) {
        assertThrows(BadInput.class, () -> Letter.of(address, "News", "x"));
        assertThrows(BadInput.class, () -> new Letter("lina@shop.example", address, "News", "x", null));
    }

    @Test
    void withoutAMailServerNothingIsSent() {
        try (World world = new World(Databases.H2)) {
            assertFalse(world.in(() -> world.a(Post.class).isConfigured()));
            assertThrows(NoMailServer.class, () -> send(world, NEWS));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsOldAndWhoIsAnonymousIsForgotten(Databases database) {
        try (World world = new World(database);
                MailRoom room = new MailRoom(world)) {
            send(world, NEWS);
            room.deliver();
            world.clock.pass(Duration.ofDays(31));
            room.deliver();
            assertEquals(0, world.number("select count(*) from outbox"));
            send(
                    world,
                    new Letter("Lina@shop.example", null, "x", "y", new Enclosure("a.png", "image/png", new byte[1])));
            world.run(() -> world.a(Post.class).forget("lina@shop.example"));
            assertEquals(0, world.number("select count(*) from outbox"));
        }
    }

    private static long send(World world, Letter letter) {
        return world.in(() -> world.a(Post.class).send(letter));
    }

    private static Optional<Fate> fate(World world, long number) {
        return world.in(() -> world.a(Post.class).fate(number));
    }

    private static String key(World world) {
        return (String) world.ask(
                e -> e.createNativeQuery("select message_key from outbox").getSingleResult());
    }
}
