package io.vingt.kernel.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.List;

/**
 * As a page begins to be drawn: what was kept for it is said, and every partial answer draws anew where something is said,
 * whatever its button asks to be updated. PrimeFaces' autoUpdate does so for the first answer only: it keeps its list in the
 * view's attributes, which the server forgets after that one where the page listens to preRenderView.
 */
public class UpdateMessages implements SystemEventListener {

    private static final String PLACE = "said";

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (Pressed.inVain(context)) {
            Pressed.showAnew(context);
            return;
        }
        // A page without a place for it leaves what was kept to the page that comes next.
        if (context.getViewRoot().findComponent(PLACE) == null) return;
        CDI.current().select(Said.class).get().show();
        PartialViewContext partial = context.getPartialViewContext();
        if (partial.isPartialRequest() && !partial.isRenderAll()) update(context, partial);
    }

    private static void update(FacesContext context, PartialViewContext partial) {
        SentForm form = new SentForm(context);
        try {
            partial.getRenderIds().addAll(form.places());
            if (onlyWrong() && form.saysItself()) return;
        } catch (RuntimeException failed) {
            // A form whose rows can no longer be read, as its thing is gone, says so at the top of the page.
            if (Failures.refusal(failed) == null) throw failed;
        }
        partial.getRenderIds().add(PLACE);
    }

    /** What went wrong in a dialog stands in the dialog, and not behind it as well. */
    private static boolean onlyWrong() {
        List<Said.Line> lines = CDI.current().select(Said.class).get().getLines();
        return lines.stream().allMatch(line -> line.tone().equals("bad"));
    }
}
