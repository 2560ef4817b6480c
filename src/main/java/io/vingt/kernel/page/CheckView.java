package io.vingt.kernel.page;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * What was drawn on one page is not taken on another: the browser is sent to ask for that page itself. And what strangers see
 * has no state at all.
 */
public class CheckView implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot view = context.getViewRoot();
        if (view == null || context.getResponseComplete()) return;
        // Whoever has no session yet gets none for looking: PrimeFaces keeps its nonce in the view before the page is
        // built.
        if (context.getExternalContext().getSession(false) == null) view.setTransient(true);
        if (!context.isPostback()) return;
        if (!MarkView.isOwn(view)) throw new ViewExpiredException("drawn on another page", view.getViewId());
    }
}
