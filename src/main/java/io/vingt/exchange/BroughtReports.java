package io.vingt.exchange;

import io.vingt.kernel.InstantColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;

/** Reports that came in or went out in a file: what they say is there once, and that is the only guard. */
@Dependent
public class BroughtReports {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public BroughtReports(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The same for the same words about the same page, whoever brings them. */
    static String hash(String page, String title, String insight, String fix) {
        try {
            String all = String.join("\u0000", page, title, insight, fix);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /**
     * @param ticket that it is; null while it has none yet
     * @return whether it was not known
     */
    boolean claim(String hash, Long ticket) {
        return entities.createNativeQuery("insert into brought_report (hash, ticket_number, brought_at)"
                                + " values (?1, cast(?2 as bigint), ?3) on conflict do nothing")
                        .setParameter(1, hash)
                        .setParameter(2, ticket)
                        .setParameter(3, InstantColumn.parameter(clock.instant()))
                        .executeUpdate()
                == 1;
    }
}
