package io.vingt.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who asks in this request, for doors; and the one place that begins and ends a session. */
@RequestScoped
public class CurrentPerson {

    /** The request's attribute that holds the caller once somebody has been recognised. */
    public static final String CALLER = "vingt.caller";

    static final Duration IDLE = Duration.ofHours(8);
    static final Duration LONGEST = Duration.ofDays(7);

    private static final String SESSION = "vingt.signedIn";

    private record Held(long id, int epoch, Instant since) implements java.io.Serializable {}

    @Inject
    HttpServletRequest request;

    @Inject
    Callers callers;

    @Inject
    Presence presence;

    @Inject
    OpenSessions sessions;

    @Inject
    Clock clock;

    /** @throws NotSignedIn when nobody is */
    public Caller caller() {
        return ifAny().orElseThrow(NotSignedIn::new);
    }

    public Optional<Caller> ifAny() {
        return Optional.ofNullable((Caller) request.getAttribute(CALLER));
    }

    /** Begins a session under a new id; what was in an older one is gone. */
    public void enter(SignedIn signedIn) {
        leave();
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        session.setAttribute(SESSION, new Held(signedIn.caller().id(), signedIn.epoch(), clock.instant()));
        sessions.begin(signedIn.caller().id(), session);
        request.setAttribute(CALLER, signedIn.caller());
    }

    /** Ends the session for good. */
    public void leave() {
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
        request.removeAttribute(CALLER);
    }

    /** Looks at the request's session; one that is too old, or whose person has moved on, is ended. */
    public Optional<Caller> recognise() {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SESSION) instanceof Held held)) return Optional.empty();
        boolean tooOld = clock.instant().isAfter(held.since().plus(LONGEST));
        Optional<Caller> caller = tooOld ? Optional.empty() : callers.ofSession(held.id(), held.epoch());
        if (caller.isEmpty()) session.invalidate();
        caller.ifPresent(this::meet);
        return caller;
    }

    private void meet(Caller caller) {
        request.setAttribute(CALLER, caller);
        presence.note(caller.id());
    }
}
