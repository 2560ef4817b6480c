package io.vingt.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Ends one of one's own tokens at once. */
@ApplicationScoped
@Transactional
public class RevokeToken {

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    /** @throws io.vingt.kernel.NotThere also where it is somebody else's */
    public void revoke(Caller caller, long id) {
        tokens.find(caller, id).revoke(clock.instant());
    }
}
