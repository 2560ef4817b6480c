package io.vingt.kernel.page;

import io.vingt.kernel.Refusal;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.primefaces.csp.CspException;

/** Failures as people meet them: a refusal is a sentence on the page, an expired view is the same page anew. */
class Failures extends ExceptionHandlerWrapper {

    Failures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        boolean answered = false;
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            // What fails in the wake of what led elsewhere has nothing to add.
            if (answered && context.getResponseComplete()) events.remove();
            else if (isDrawing(context) ? sendsAway(context, thrown) : answers(context, thrown)) {
                events.remove();
                answered = true;
            }
        }
        getWrapped().handle();
    }

    private static boolean isDrawing(FacesContext context) {
        return context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** A page that is half drawn can say nothing any more, but that what it shows is not for this person, or not there. */
    private static boolean sendsAway(FacesContext context, Throwable thrown) {
        if (context.getExternalContext().isResponseCommitted()) return false;
        try {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof CspException) return comesBack();
                if (!(cause instanceof Refusal refusal)) continue;
                if (refusal.kind() == Refusal.Kind.NOT_THERE) return sends(context, 404);
                if (refusal.kind() == Refusal.Kind.NOT_ALLOWED) return sends(context, 403);
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(FacesContext context, Throwable thrown) {
        try {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof ViewExpiredException) return comesBack();
            }
            Refusal refusal = refusal(thrown);
            return refusal != null ? tells(context, refusal) : isForged(context) && comesBack();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return null where it is none of ours */
    static Refusal refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return refusal;
        }
        return null;
    }

    /** A view that cannot be restored was not made by us, or not for here, however it fails. */
    private static boolean isForged(FacesContext context) {
        return context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && context.isPostback();
    }

    private static boolean tells(FacesContext context, Refusal refusal) throws IOException {
        boolean nothingToShow = refusal.kind() == Refusal.Kind.NOT_THERE && !context.isPostback();
        if (nothingToShow) return sends(context, 404);
        if (refusal.kind() == Refusal.Kind.NOT_ALLOWED && !context.isPostback()) return sends(context, 403);
        if (context.getViewRoot() == null) throw new FacesException(refusal);
        if (refusal.kind() == Refusal.Kind.STATE && !context.isPostback()) return leadsHome(context, refusal);
        CDI.current().select(Said.class).get().refused(refusal);
        return true;
    }

    /** A link to what can no longer be done, as somebody else was quicker: that page has nothing to show, and would ask again. */
    private static boolean leadsHome(FacesContext context, Refusal refusal) throws IOException {
        CDI.current().select(Said.class).get().refusedNext(refusal);
        context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + "/");
        context.responseComplete();
        return true;
    }

    private static boolean sends(FacesContext context, int status) throws IOException {
        context.getExternalContext().responseSendError(status, null);
        context.responseComplete();
        return true;
    }

    private static boolean comesBack() throws IOException {
        CDI.current().select(Said.class).get().next("said.comeBack");
        Back.again();
        return true;
    }
}
