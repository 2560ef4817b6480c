package io.vingt.kernel.post;

import io.vingt.kernel.clockwork.Task;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sends what waits in the outbox. No transaction is open while the mail server is talked to. */
@Dependent
public class DeliverPost implements Task {

    private static final Logger LOG = System.getLogger(DeliverPost.class.getName());
    private static final int AT_ONCE = 50;
    private static final Pattern FOR_GOOD = Pattern.compile("\\b55\\d\\b");

    private final Post post;
    private final Outbox outbox;

    @Inject
    public DeliverPost(Post post, Outbox outbox) {
        this.post = post;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "deliver post";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        Optional<MailServer> server = post.server();
        if (server.isEmpty()) return;
        outbox.forgetOld();
        List<Long> due = outbox.due(AT_ONCE);
        if (!due.isEmpty()) deliver(server.get(), due);
    }

    /** A server that is away is called once, not for each letter: all of them wait. */
    private void deliver(MailServer server, List<Long> due) {
        try (Carrier carrier = Carrier.to(server)) {
            for (long id : due) outbox.take(id).ifPresent(letter -> carry(carrier, letter));
        } catch (MessagingException away) {
            LOG.log(Level.WARNING, "The mail server {0} cannot be reached: {1}", server, away.getMessage());
            String why = String.valueOf(away.getMessage());
            for (long id : due) outbox.take(id).ifPresent(letter -> outbox.failed(letter, why));
        }
    }

    private void carry(Carrier carrier, Waiting letter) {
        try {
            carrier.carry(letter);
            outbox.sent(letter.id());
        } catch (SendFailedException refused) {
            if (isForGood(refused)) {
                outbox.giveUp(letter, refused.getMessage());
                LOG.log(Level.WARNING, "Letter {0} is given up: {1}", letter.id(), refused.getMessage());
            } else {
                outbox.failed(letter, String.valueOf(refused.getMessage()));
            }
        } catch (MessagingException trouble) {
            outbox.failed(letter, String.valueOf(trouble.getMessage()));
        }
    }

    /** The address itself was refused with a code of 500 and more: no other day will change that. */
    private static boolean isForGood(SendFailedException refused) {
        return refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0
                && FOR_GOOD.matcher(refused.getMessage() + refused.getNextException())
                        .find();
    }
}
