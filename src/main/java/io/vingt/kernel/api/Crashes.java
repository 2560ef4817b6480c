package io.vingt.kernel.api;

import io.vingt.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What nobody foresaw: one line to the caller with a number, the whole story under that number in the log. */
@Provider
public class Crashes implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Crashes.class.getName());

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable error) {
        return answer(error, request);
    }

    /** A refusal or a lost race may come wrapped by the transaction that it ended. */
    static Response answer(Throwable error, HttpServletRequest request) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return Refusals.answer(refusal, request);
            if (cause instanceof OptimisticLockException) {
                return Refusals.answer(Problem.of(412, "stale", Language.of(request)));
            }
        }
        return Refusals.answer(problem(error, Language.of(request)));
    }

    static Problem problem(Throwable error, String language) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyRefused body) {
                return Problem.of(body.status(), Problem.nameOf(body.status()), language);
            }
        }
        if (Away.tells(error)) {
            LOG.log(Level.WARNING, "the database is away: {0}", error.toString());
            return Problem.of(503, "away", language);
        }
        String number = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, error, () -> "error " + number);
        return Problem.of(500, "error", language).with("correlationId", number);
    }
}
