package io.vingt.kernel.post;

import io.vingt.kernel.InstantColumn;
import io.vingt.kernel.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where letters are put in the transaction that wants them sent; undone with it, and sent within seconds of its end. */
@Dependent
public class Post {

    private static final Logger LOG = System.getLogger(Post.class.getName());

    private final EntityManager entities;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public Post(EntityManager entities, Settings settings, Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of a letter: it waits for its first or next try, it was handed to the mail server, it never will be. */
    public enum Fate {
        WAITING,
        SENT,
        GIVEN_UP
    }

    /** Whether letters can be sent at all; what would be a letter is shown on a page otherwise. */
    public boolean isConfigured() {
        return server().isPresent();
    }

    /**
     * @return the letter's number, to ask for its fate
     * @throws NoMailServer when none is set
     */
    public long send(Letter letter) {
        if (!isConfigured()) throw new NoMailServer();
        long number = ((Number) entities.createNativeQuery("select nextval('outbox_seq')")
                        .getSingleResult())
                .longValue();
        entities.createNativeQuery("insert into outbox (id, message_key, recipient, reply_to, subject, text, wanted_at,"
                        + " due_at, tries) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0)")
                .setParameter(1, number)
                .setParameter(2, UUID.randomUUID().toString())
                .setParameter(3, letter.to().toLowerCase(Locale.ROOT))
                .setParameter(4, letter.replyTo())
                .setParameter(5, letter.subject())
                .setParameter(6, letter.text())
                .setParameter(7, InstantColumn.parameter(clock.instant()))
                .setParameter(8, InstantColumn.parameter(clock.instant()))
                .executeUpdate();
        if (letter.enclosure() != null) enclose(number, letter.enclosure());
        return number;
    }

    /** @return nothing for a letter that is not known, or so old that it was forgotten */
    public Optional<Fate> fate(long number) {
        return entities.createNativeQuery(
                        "select case when sent_at is not null then 'SENT' when due_at is null then 'GIVEN_UP' else 'WAITING' end"
                                + " from outbox where id = ?1")
                .setParameter(1, number)
                .getResultStream()
                .findFirst()
                .map(fate -> Fate.valueOf((String) fate));
    }

    /** Whatever was written to that address, sent or not: its owner is to be a stranger from now on. */
    public void forget(String address) {
        if (address == null) return;
        entities.createNativeQuery("delete from outbox where recipient = ?1")
                .setParameter(1, address.toLowerCase(Locale.ROOT))
                .executeUpdate();
    }

    Optional<MailServer> server() {
        try {
            return MailServer.of(settings);
        } catch (IllegalArgumentException wrong) {
            LOG.log(Level.WARNING, "No mail is sent: {0}", wrong.getMessage());
            return Optional.empty();
        }
    }

    private void enclose(long number, Letter.Enclosure enclosure) {
        entities.createNativeQuery(
                        "insert into outbox_enclosure (outbox_id, name, type, bytes) values (?1, ?2, ?3, ?4)")
                .setParameter(1, number)
                .setParameter(2, enclosure.name())
                .setParameter(3, enclosure.type())
                .setParameter(4, enclosure.bytes())
                .executeUpdate();
    }
}
