package io.vingt.merchant.api;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Slice;
import io.vingt.kernel.api.Limit;
import io.vingt.kernel.api.Once;
import io.vingt.kernel.api.Versions;
import io.vingt.merchant.AddContact;
import io.vingt.merchant.AddSite;
import io.vingt.merchant.ChangeContact;
import io.vingt.merchant.ChangeMerchant;
import io.vingt.merchant.Contact;
import io.vingt.merchant.MerchantStep;
import io.vingt.merchant.ReadMerchant;
import io.vingt.merchant.ReadMerchantHistory;
import io.vingt.merchant.RemoveContact;
import io.vingt.merchant.RemoveMerchant;
import io.vingt.merchant.RemoveSite;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** One merchant: read and changed, with its sites and contacts; every change answers with the merchant as it is then. */
@Path("merchants/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MerchantDoor {

    @Inject
    CurrentPerson current;

    @Inject
    ReadMerchant readMerchant;

    @Inject
    ReadMerchantHistory readHistory;

    @Inject
    ChangeMerchant changeMerchant;

    @Inject
    RemoveMerchant removeMerchant;

    @Inject
    AddSite addSite;

    @Inject
    RemoveSite removeSite;

    @Inject
    AddContact addContact;

    @Inject
    ChangeContact changeContact;

    @Inject
    RemoveContact removeContact;

    @Context
    Request request;

    @PathParam("id")
    long id;

    record By(String id, String name) {}

    record Line(Instant at, By by, MerchantStep what, String from, String to) {}

    record SiteAsked(String address) {}

    @GET
    public Response read() {
        MerchantJson merchant = MerchantJson.of(readMerchant.read(current.caller(), id));
        return Versions.tagged(request, merchant, merchant.version());
    }

    @PATCH
    public Response change(@HeaderParam("If-Match") String ifMatch, ChangeMerchant.Change change) {
        if (change == null) throw new BadInput("body", "missing");
        changeMerchant.change(current.caller(), id, Versions.read(ifMatch), change);
        return now();
    }

    @DELETE
    public void remove() {
        removeMerchant.remove(current.caller(), id);
    }

    @GET
    @Path("history")
    public Slice<Line> history(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        var lines = readHistory.read(current.caller(), id, after, Limit.of(limit));
        return new Slice<>(
                lines.items().stream()
                        .map(l ->
                                new Line(l.at(), new By(String.valueOf(l.by()), l.name()), l.what(), l.from(), l.to()))
                        .toList(),
                lines.next());
    }

    @POST
    @Path("sites")
    @Once
    public Response addSite(SiteAsked asked) {
        addSite.add(current.caller(), id, asked == null ? null : asked.address());
        return now();
    }

    @DELETE
    @Path("sites/{site}")
    public Response removeSite(@PathParam("site") long site) {
        removeSite.remove(current.caller(), id, site);
        return now();
    }

    @POST
    @Path("contacts")
    @Once
    public Response addContact(Contact contact) {
        if (contact == null) throw new BadInput("name", "missing");
        addContact.add(current.caller(), id, contact);
        return now();
    }

    @PUT
    @Path("contacts/{contact}")
    public Response changeContact(@PathParam("contact") long contact, Contact now) {
        if (now == null) throw new BadInput("name", "missing");
        changeContact.change(current.caller(), id, contact, now);
        return now();
    }

    @DELETE
    @Path("contacts/{contact}")
    public Response removeContact(@PathParam("contact") long contact) {
        removeContact.remove(current.caller(), id, contact);
        return now();
    }

    private Response now() {
        MerchantJson merchant = MerchantJson.of(readMerchant.read(current.caller(), id));
        return Response.ok(merchant)
                .tag(merchant.version())
                .header("Cache-Control", "no-store")
                .build();
    }
}
