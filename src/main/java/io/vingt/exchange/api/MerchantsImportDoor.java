package io.vingt.exchange.api;

import io.vingt.exchange.DrawShots;
import io.vingt.exchange.ImportMerchants;
import io.vingt.exchange.Shots;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Beforehand;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Once;
import io.vingt.kernel.api.Upload;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Merchants from a table, or one merchant from its own file. */
@Path("merchants/import")
@RequestScoped
public class MerchantsImportDoor implements Beforehand {

    @Inject
    CurrentPerson current;

    @Inject
    DrawShots drawShots;

    @Inject
    ImportMerchants importMerchants;

    @Inject
    HttpServletRequest request;

    private Shots shots;

    @Override
    public void work(Object... parameters) {
        if (!(parameters[0] instanceof Upload file)) throw new BadInput("file", "missing");
        shots = drawShots.draw(current.caller(), file.bytes());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Once
    public Response bring(Upload file) {
        return Response.ok(importMerchants.bring(current.caller(), file.bytes(), Language.of(request), shots))
                .build();
    }
}
