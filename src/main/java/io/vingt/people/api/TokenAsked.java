package io.vingt.people.api;

import io.vingt.kernel.BadInput;
import io.vingt.people.MakeToken;
import io.vingt.people.Scope;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The body of a request for a token, and its answer, which shows the token once. */
record TokenAsked(String name, List<String> scopes, Integer expiresInDays) {

    record Made(String id, String token) {}

    static MakeToken.NewToken from(TokenAsked asked) {
        if (asked == null) throw new BadInput("name", "missing");
        return new MakeToken.NewToken(asked.name, Scope.of(asked.scopes), asked.expiresInDays);
    }

    static Response answer(MakeToken.Made made) {
        return Response.status(201)
                .header("Cache-Control", "no-store")
                .entity(new Made(String.valueOf(made.id()), made.token()))
                .build();
    }
}
