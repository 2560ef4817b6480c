package io.vingt.people.api;

import io.vingt.kernel.api.Items;
import io.vingt.kernel.api.Once;
import io.vingt.kernel.api.Versions;
import io.vingt.people.Areas;
import io.vingt.people.Caller;
import io.vingt.people.CurrentPerson;
import io.vingt.people.MakeToken;
import io.vingt.people.People;
import io.vingt.people.RevokeToken;
import io.vingt.people.Role;
import io.vingt.people.Scope;
import io.vingt.people.Tokens;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Oneself, and one's own tokens. */
@Path("me")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MeDoor {

    @Inject
    CurrentPerson current;

    @Inject
    People people;

    @Inject
    Areas areas;

    @Inject
    Tokens tokens;

    @Inject
    MakeToken makeToken;

    @Inject
    RevokeToken revokeToken;

    @Context
    Request request;

    record Wip(int limit, int open) {}

    record Me(String id, String name, String email, String language, Set<Role> roles, List<String> areas, Wip wip) {}

    record TokenRow(String id, String name, Set<Scope> scopes, Instant madeAt, Instant expiresAt) {}

    @GET
    public Response me() {
        Caller caller = current.caller();
        People.Me me = people.me(caller);
        List<String> names = areas.list().stream()
                .filter(a -> caller.areas().contains(a.id()))
                .map(Areas.Row::name)
                .toList();
        return Versions.tagged(
                request,
                new Me(
                        String.valueOf(caller.id()),
                        caller.name(),
                        me.email(),
                        caller.language(),
                        new java.util.TreeSet<>(caller.roles()),
                        names,
                        new Wip(me.wipLimit(), me.open())));
    }

    @GET
    @Path("tokens")
    public Items<TokenRow> tokens() {
        return new Items<>(tokens.of(current.caller()).stream()
                .map(t -> new TokenRow(String.valueOf(t.id()), t.name(), t.scopes(), t.madeAt(), t.expiresAt()))
                .toList());
    }

    @POST
    @Path("tokens")
    @Once(showsSecret = true)
    public Response make(TokenAsked asked) {
        Caller caller = current.caller();
        return TokenAsked.answer(makeToken.make(caller, caller.id(), TokenAsked.from(asked)));
    }

    @DELETE
    @Path("tokens/{id}")
    public void revoke(@PathParam("id") long id) {
        revokeToken.revoke(current.caller(), id);
    }
}
