package io.vingt.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;

/** For automation: the token that the operator set makes the first admin of an empty database. */
@ApplicationScoped
@Transactional
public class Bootstrap {

    @Inject
    People people;

    @Inject
    Companies companies;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    @Inject
    SecurityLog log;

    /** @param token never expires, can be revoked; nothing happens where there are people */
    public void begin(Secret token) {
        if (!people.isEmpty()) return;
        companies.begin(Company.named("Vingt", ZoneId.systemDefault().getId(), "EUR"));
        Person admin = new Person("Admin", "admin@localhost", "en");
        admin.take(EnumSet.allOf(Role.class));
        people.add(admin);
        tokens.add(new Token(admin.id(), "bootstrap", token, EnumSet.allOf(Scope.class), clock.instant(), null));
        log.note("bootstrapped", admin.id());
    }
}
