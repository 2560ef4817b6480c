package io.vingt.people.api;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Once;
import io.vingt.people.AnonymisePerson;
import io.vingt.people.Caller;
import io.vingt.people.CurrentPerson;
import io.vingt.people.InvitePerson;
import io.vingt.people.MakeToken;
import io.vingt.people.RenewInvitation;
import io.vingt.people.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;

/** Colleagues, for admins: invited, given a token, taken out. */
@Path("people")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PeopleDoor {

    @Inject
    CurrentPerson current;

    @Inject
    InvitePerson invitePerson;

    @Inject
    RenewInvitation renewInvitation;

    @Inject
    MakeToken makeToken;

    @Inject
    AnonymisePerson anonymisePerson;

    record PersonAsked(String name, String email, List<Role> roles, List<String> areas, String language) {}

    record Invited(String id, String invitation) {}

    record Nothing() {}

    @POST
    @Once(showsSecret = true)
    public Response invite(PersonAsked asked) {
        if (asked == null) throw new BadInput("name", "missing");
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        if (asked.roles() != null) roles.addAll(asked.roles());
        return invited(
                201,
                invitePerson.invite(
                        current.caller(),
                        new InvitePerson.NewPerson(
                                asked.name(), asked.email(), roles, asked.areas(), asked.language())));
    }

    @POST
    @Path("{id}/invitation")
    @Once(showsSecret = true)
    public Response renew(@PathParam("id") long id, Nothing nothing) {
        String link = renewInvitation.renew(current.caller(), id);
        return invited(201, new InvitePerson.Invited(id, link));
    }

    /** One who may not make tokens for others does not learn here who there is. */
    @POST
    @Path("{id}/tokens")
    @Once(showsSecret = true)
    public Response token(@PathParam("id") long id, TokenAsked asked) {
        Caller caller = current.caller();
        caller.must(Role.ADMIN, "makeToken");
        return TokenAsked.answer(makeToken.make(caller, id, TokenAsked.from(asked)));
    }

    @POST
    @Path("{id}/anonymise")
    @Once
    public void anonymise(@PathParam("id") long id, Nothing nothing) {
        anonymisePerson.anonymise(current.caller(), id);
    }

    private static Response invited(int status, InvitePerson.Invited invited) {
        return Response.status(status)
                .header("Cache-Control", "no-store")
                .entity(new Invited(String.valueOf(invited.id()), invited.invitation()))
                .build();
    }
}
