package io.vingt.ticket.api;

import io.vingt.gate.Draft;
import io.vingt.kernel.api.ThinDoor;
import io.vingt.ticket.AreaNames;
import io.vingt.ticket.Gatekeeper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Set;

/** What the gate says of a text, without keeping it. */
@WebServlet("/api/v1/gate")
public class GateDoor extends ThinDoor<Draft> {

    private static final long serialVersionUID = 1;

    @Inject
    transient Gatekeeper gatekeeper;

    @Inject
    transient AreaNames areas;

    public GateDoor() {
        super(Draft.class);
    }

    @Override
    protected Record answer(Draft draft, String language) {
        Set<String> known = draft.area() == null ? null : areas.all();
        return gatekeeper.judge(draft, language, known);
    }
}
