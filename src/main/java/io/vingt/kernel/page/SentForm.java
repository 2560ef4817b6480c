package io.vingt.kernel.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The form that this request sent, as it stands on the page: where it says what is wrong, and which of its fields a refusal
 * means. Our own tags mark both by attributes: {@code v:says} and {@code v:field}.
 */
final class SentForm {

    /** What a place is for: {@code form} for what concerns all of it, else the name that refusals have for its field. */
    private static final String SAYS = "says";

    private static final String LABEL = "label";
    private static final String WHOLE = "form";

    /** @param place the client id of where the field says what is wrong */
    record Field(String place, String label) {

        /** The client id of the input itself. */
        String input() {
            return place.substring(0, place.length() - "-wrong".length());
        }
    }

    private final FacesContext context;

    SentForm(FacesContext context) {
        this.context = context;
    }

    Optional<Field> field(String name) {
        List<Field> found = new ArrayList<>();
        visit((place, marks) -> {
            if (name.equals(marks.get(SAYS))) found.add(new Field(place, String.valueOf(marks.get(LABEL))));
        });
        return found.stream().findFirst();
    }

    /** The client ids of all places of it where something may be said. */
    List<String> places() {
        List<String> places = new ArrayList<>();
        visit((place, marks) -> places.add(place));
        return places;
    }

    /** Whether it has a place of its own for what concerns all of it, as forms in dialogs do. */
    boolean saysItself() {
        boolean[] itself = {false};
        visit((place, marks) -> itself[0] |= WHOLE.equals(marks.get(SAYS)));
        return itself[0];
    }

    /** A form sends its own client id along, also one in a row of a list. */
    private void visit(BiConsumer<String, Map<String, Object>> each) {
        context.getExternalContext().getRequestParameterMap().forEach((name, value) -> {
            if (!name.equals(value)) return;
            context.getViewRoot().invokeOnComponent(context, name, (here, found) -> {
                if (found instanceof UIForm) visit(found, each);
            });
        });
    }

    private void visit(UIComponent form, BiConsumer<String, Map<String, Object>> each) {
        form.visitTree(VisitContext.createVisitContext(context), (visiting, part) -> {
            Map<String, Object> marks = part.getAttributes();
            if (marks.get(SAYS) != null) each.accept(part.getClientId(context), marks);
            return VisitResult.ACCEPT;
        });
    }
}
