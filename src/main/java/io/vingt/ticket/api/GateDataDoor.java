package io.vingt.ticket.api;

import io.vingt.kernel.api.Versions;
import io.vingt.ticket.GateRules;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The rules' texts, for browsers that judge by themselves. */
@Path("gate-data")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GateDataDoor {

    @Inject
    GateRules rules;

    @Context
    Request request;

    record GateData(Map<String, String> texts, String version) {}

    @GET
    public Response data() {
        GateRules.Rules now = rules.now();
        return Versions.tagged(request, new GateData(now.texts(), now.version()), now.version());
    }
}
