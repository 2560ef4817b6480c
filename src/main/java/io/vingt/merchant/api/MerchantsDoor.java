package io.vingt.merchant.api;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Slice;
import io.vingt.kernel.api.Limit;
import io.vingt.kernel.api.Once;
import io.vingt.merchant.AddMerchant;
import io.vingt.merchant.Contact;
import io.vingt.merchant.ListMerchants;
import io.vingt.merchant.MerchantContent;
import io.vingt.merchant.ReadMerchant;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The merchants: listed and added. */
@Path("merchants")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MerchantsDoor {

    @Inject
    CurrentPerson current;

    @Inject
    ListMerchants listMerchants;

    @Inject
    AddMerchant addMerchant;

    @Inject
    ReadMerchant readMerchant;

    @Context
    HttpServletRequest http;

    record Row(String id, String name, String language, List<String> tags, List<String> sites) {}

    record NewMerchant(
            String name,
            String language,
            List<String> tags,
            Double visitsPerYear,
            Double ordersPerYear,
            Double eurPerYear,
            List<String> sites,
            List<Contact> contacts) {}

    @GET
    public Slice<Row> list(
            @QueryParam("q") String begins,
            @QueryParam("tag") String tag,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        Slice<ListMerchants.Row> rows = listMerchants.list(current.caller(), begins, tag, after, Limit.of(limit));
        return new Slice<>(
                rows.items().stream()
                        .map(r -> new Row(String.valueOf(r.id()), r.name(), r.language(), r.tags(), r.sites()))
                        .toList(),
                rows.next());
    }

    @POST
    @Once
    public Response add(NewMerchant asked) {
        if (asked == null) throw new BadInput("name", "missing");
        MerchantContent content = new MerchantContent(
                asked.name(),
                asked.language(),
                asked.tags(),
                asked.visitsPerYear(),
                asked.ordersPerYear(),
                asked.eurPerYear());
        long id = addMerchant.add(current.caller(), content, orNone(asked.sites()), orNone(asked.contacts()));
        MerchantJson added = MerchantJson.of(readMerchant.read(current.caller(), id));
        return Response.status(201)
                .header("Location", http.getContextPath() + "/api/v1/merchants/" + id)
                .tag(added.version())
                .entity(added)
                .build();
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
