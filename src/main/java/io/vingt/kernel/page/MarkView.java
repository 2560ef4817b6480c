package io.vingt.kernel.page;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Writes into a view, as it begins to be drawn, which page it is of: Faces itself restores any view on any page. */
public class MarkView implements SystemEventListener {

    private static final String OF = "vingt.viewOf";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIViewRoot view = ((PreRenderViewEvent) event).getComponent() instanceof UIViewRoot root ? root : null;
        if (view != null && !view.isTransient()) view.getAttributes().put(OF, view.getViewId());
    }

    /** Whether a restored view was drawn on the page that it is now posted to; one without state has nothing to restore. */
    static boolean isOwn(UIViewRoot view) {
        return view.isTransient()
                || view.getViewId().equals(view.getAttributes().get(OF));
    }
}
