package io.vingt.kernel.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIParameter;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Every press does what its button said, or says that it could not. The server finds a button by its place on the page as the
 * page would be drawn now: after somebody else's step it may be gone, or stand in another row. So a button in a row carries
 * its row's id, {@code <f:param name="row" value="#{row.id}"/>}, and one that is gone, or whose row is another, shows the
 * page anew and says so. What a page does by itself before it is drawn is no press.
 */
public class Pressed implements ActionListener {

    private static final String ROW = "row";
    private static final String SOURCE = "jakarta.faces.source";

    private final ActionListener next;

    public Pressed(ActionListener next) {
        this.next = next;
    }

    @Override
    public void processAction(ActionEvent event) {
        if (event.getComponent() instanceof UIViewAction) {
            next.processAction(event);
            return;
        }
        FacesContext context = FacesContext.getCurrentInstance();
        // A browser presses one button; the answer of a second would follow an answer that is sent already.
        if (context.getAttributes().put(Pressed.class, true) != null) return;
        if (isTheRow(context, event.getComponent())) next.processAction(event);
        else showAnew(context);
    }

    private static boolean isTheRow(FacesContext context, UIComponent button) {
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        return button.getChildren().stream()
                .filter(child -> child instanceof UIParameter parameter && ROW.equals(parameter.getName()))
                .map(child -> String.valueOf(((UIParameter) child).getValue()))
                .allMatch(row -> row.equals(sent.get(ROW)));
    }

    /** Whether a button was pressed that stands nowhere any more, and nobody has said why. */
    static boolean inVain(FacesContext context) {
        return context.isPostback()
                && !context.getAttributes().containsKey(Pressed.class)
                && context.getExternalContext().getRequestParameterMap().containsKey(SOURCE)
                && context.getMessageList().isEmpty();
    }

    static void showAnew(FacesContext context) {
        CDI.current().select(Said.class).get().next("said.gone");
        try {
            Back.again();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
