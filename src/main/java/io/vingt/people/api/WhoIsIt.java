package io.vingt.people.api;

import io.vingt.kernel.Edition;
import io.vingt.kernel.api.Away;
import io.vingt.kernel.api.Language;
import io.vingt.people.Caller;
import io.vingt.people.Callers;
import io.vingt.people.CurrentPerson;
import io.vingt.people.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises the caller, by token below {@code /api} and by session everywhere else; the two never mix. Whether a stranger
 * may go on is {@link FrontDoor}'s to say.
 */
@ApplicationScoped
public class WhoIsIt implements HttpAuthenticationMechanism {

    static final String SCOPES = "vingt.scopes";
    static final String AWAY = "vingt.databaseIsAway";
    private static final String SCHEME = "bearer ";
    private static final int LONGEST = 500;

    @Inject
    Callers callers;

    @Inject
    CurrentPerson current;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Caller> caller = recognised(request);
        if (caller.isEmpty()) return context.doNothing();
        request.setAttribute(CurrentPerson.CALLER, caller.get());
        request.setAttribute(Language.OF_PERSON, caller.get().language());
        return context.notifyContainerAboutLogin(String.valueOf(caller.get().id()), groups(caller.get()));
    }

    /** Without a database nobody can be recognised, and nobody is told to sign in again for that. */
    private Optional<Caller> recognised(HttpServletRequest request) {
        try {
            return switch (Route.of(FrontDoor.path(request))) {
                case API -> bearer(request);
                case APP, PAGE, WAY_IN, SHELL -> current.recognise();
                case OPEN, LETTER, CLOSED -> Optional.empty();
            };
        } catch (RuntimeException error) {
            if (!Away.tells(error)) throw error;
            request.setAttribute(AWAY, Boolean.TRUE);
            return Optional.empty();
        }
    }

    private Optional<Caller> bearer(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders("Authorization"));
        if (headers.size() != 1) return Optional.empty();
        String header = headers.get(0);
        if (header.length() > LONGEST || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String token = header.substring(SCHEME.length()).strip();
        if (token.isEmpty()) return Optional.empty();
        Optional<Callers.Bearer> bearer = callers.ofToken(new Secret(token));
        bearer.ifPresent(b -> request.setAttribute(SCOPES, b.scopes()));
        bearer.ifPresent(b -> request.setAttribute(Edition.SEEN, b.edition()));
        return bearer.map(Callers.Bearer::caller);
    }

    private static Set<String> groups(Caller caller) {
        return caller.roles().stream().map(Enum::name).collect(Collectors.toSet());
    }
}
