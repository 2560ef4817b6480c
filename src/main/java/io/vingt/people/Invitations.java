package io.vingt.people;

import io.vingt.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;

/** Open ways in. A person has at most one: a newer one ends the older. */
@ApplicationScoped
public class Invitations {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** @return the link, which is nowhere else; it begins with the configured address, never with a request's host */
    String open(long personId) {
        Secret secret = Secret.fresh("");
        closeAll(personId);
        entities.persist(new Invitation(personId, secret, clock.instant()));
        entities.flush();
        return settings.baseUrl() + "/invitation.xhtml?code=" + secret.text();
    }

    /** @throws InvitationNotOpen when it was used, has expired or never was */
    Invitation use(String code) {
        Instant now = clock.instant();
        Invitation found = code == null || code.isBlank()
                ? null
                : entities.find(Invitation.class, new Secret(code).hash(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.isOpenAt(now)) throw new InvitationNotOpen();
        found.use(now);
        return found;
    }

    boolean isOpen(String code) {
        if (code == null || code.isBlank()) return false;
        Invitation found = entities.find(Invitation.class, new Secret(code).hash());
        return found != null && found.isOpenAt(clock.instant());
    }

    void closeAll(long personId) {
        entities.createQuery("update Invitation i set i.usedAt = :now where i.personId = :person and i.usedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("person", personId)
                .executeUpdate();
    }
}
