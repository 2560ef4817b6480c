package io.vingt.ticket.api;

import io.vingt.gate.Draft;
import io.vingt.gate.Verdict;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Versions;
import io.vingt.ticket.AreaNames;
import io.vingt.ticket.GateRules;
import io.vingt.ticket.Gatekeeper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What the gate says of a text, without keeping it; and the rules' texts, for browsers that judge by themselves. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GateDoor {

    @Inject
    Gatekeeper gatekeeper;

    @Inject
    GateRules rules;

    @Inject
    AreaNames areas;

    @Inject
    HttpServletRequest http;

    @Context
    Request request;

    record GateData(Map<String, String> texts, String version) {}

    @POST
    @Path("gate")
    public Verdict judge(Draft draft) {
        Draft asked = draft == null ? new Draft(null, null, null, null, null, null, null, null) : draft;
        return gatekeeper.judge(asked, Language.of(http), areas.all());
    }

    @GET
    @Path("gate-data")
    public Response data() {
        GateRules.Rules now = rules.now();
        return Versions.tagged(request, new GateData(now.texts(), now.version()), now.version());
    }
}
