package io.vingt.merchant.api;

import io.vingt.merchant.RecogniseAddress;
import io.vingt.merchant.RecogniseAddress.Recognised;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Whose page an address is. */
@Path("merchants/recognise")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecogniseDoor {

    @Inject
    CurrentPerson current;

    @Inject
    RecogniseAddress recogniseAddress;

    record Known(String id, String name, String language) {}

    record KnownSite(String id, String domain) {}

    /**
     * @param shop what all pages of the shop begin with
     * @param shown host and path as one reads them
     * @param asks whether a report there has to say whose the page is
     */
    record Page(
            String host,
            String domain,
            String path,
            String page,
            String url,
            String shop,
            String shown,
            boolean asks,
            Known merchant,
            KnownSite site) {}

    @GET
    public Page recognise(@QueryParam("url") String url) {
        Recognised found = recogniseAddress.recognise(current.caller(), url);
        var site = found.site();
        return new Page(
                found.address().host(),
                found.address().domain(),
                found.address().path(),
                found.address().page(),
                found.address().url(),
                found.address().shop(),
                found.address().shown(),
                found.asks(),
                site == null ? null : new Known(String.valueOf(site.merchant()), site.name(), site.language()),
                site == null ? null : new KnownSite(String.valueOf(site.site()), site.domain()));
    }
}
