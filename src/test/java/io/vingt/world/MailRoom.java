package io.vingt.world;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.vingt.kernel.Settings;
import io.vingt.kernel.post.DeliverPost;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A mail server that keeps what it gets, and a world that sends by it. */
public final class MailRoom implements AutoCloseable {

    private static final ServerSetup ANY_PORT = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    private final GreenMail server = new GreenMail(ANY_PORT);
    private final World world;

    public MailRoom(World world) {
        this.world = world;
        server.start();
        world.has(
                Settings.class,
                new Settings(
                        Map.of(
                                "VINGT_SMTP_URL",
                                "smtp://127.0.0.1:" + server.getSmtp().getPort(),
                                "VINGT_BASE_URL",
                                "https://vingt.shop.example"),
                        new Properties(),
                        new Properties()));
    }

    /** As the clockwork does it, on one node. */
    public void deliver() {
        world.run(() -> world.a(DeliverPost.class).run());
    }

    public List<MimeMessage> arrived() {
        return Arrays.asList(server.getReceivedMessages());
    }

    /** Lines end as in the letter. */
    public static String text(MimeMessage message) {
        try {
            return ((String) message.getContent()).replace("\r\n", "\n").strip();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    public void goesDown() {
        server.stop();
    }

    @Override
    public void close() {
        server.stop();
    }
}
