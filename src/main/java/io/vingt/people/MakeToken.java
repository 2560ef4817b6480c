package io.vingt.people;

import io.vingt.kernel.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** A personal token: one's own, or an admin's gift to a colleague. Its text is in the answer and nowhere else. */
@ApplicationScoped
@Transactional
public class MakeToken {

    private static final int MOST_DAYS = 3_650;
    private static final int DAYS = 365;

    /** A token that may only report stands on a phone, and phones are lost. */
    private static final int MOST_DAYS_TO_CAPTURE = 90;

    @Inject
    People people;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    @Inject
    SecurityLog log;

    /** @param expiresInDays null for a year; for what may only capture, 90 days, which is also the most */
    public record NewToken(String name, Set<Scope> scopes, Integer expiresInDays) {}

    /** @param token begins with {@code vgt_} */
    public record Made(long id, String token) {}

    /** @throws io.vingt.kernel.NotAllowed for somebody else without being an admin */
    public Made make(Caller caller, long personId, NewToken asked) {
        if (personId != caller.id()) caller.must(Role.ADMIN, "makeToken");
        Person person = people.find(personId);
        Secret secret = Secret.fresh("vgt_");
        Instant now = clock.instant();
        Token token = new Token(person.id(), asked.name(), secret, asked.scopes(), now, now.plus(life(asked)));
        tokens.add(token);
        log.note("token made", caller.id(), personId, asked.name(), asked.scopes());
        return new Made(token.id(), secret.text());
    }

    private static Duration life(NewToken asked) {
        boolean captures = asked.scopes().equals(Set.of(Scope.CAPTURE));
        int most = captures ? MOST_DAYS_TO_CAPTURE : MOST_DAYS;
        int days = asked.expiresInDays() == null ? Math.min(DAYS, most) : asked.expiresInDays();
        if (days < 1 || days > most) throw new BadInput("expiresInDays", "outOfRange");
        return Duration.ofDays(days);
    }
}
