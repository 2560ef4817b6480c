package io.vingt.ticket.api;

import io.vingt.evidence.DrawPicture;
import io.vingt.evidence.KeepPicture;
import io.vingt.evidence.Pixels;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Beforehand;
import io.vingt.kernel.api.Once;
import io.vingt.kernel.api.Upload;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.ShowPicture;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Pictures in and out. What comes out is an image whatever a browser is asked to make of it. */
@Path("pictures")
@RequestScoped
public class PicturesDoor implements Beforehand {

    @Inject
    CurrentPerson current;

    @Inject
    DrawPicture drawPicture;

    @Inject
    KeepPicture keepPicture;

    @Inject
    ShowPicture showPicture;

    private Pixels drawn;

    @Override
    public void work(Object... parameters) {
        if (!(parameters[0] instanceof Upload upload)) throw new BadInput("file", "missing");
        drawn = drawPicture.draw(current.caller(), upload.bytes());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Once
    public Response keep(Upload upload) {
        return Response.status(201)
                .entity(keepPicture.keep(current.caller(), drawn))
                .build();
    }

    @GET
    @Path("{id}")
    @Produces({"image/png", "image/jpeg"})
    public Response show(@PathParam("id") String id) {
        Pixels pixels = showPicture.show(current.caller(), id);
        return Response.ok(pixels.bytes())
                .type(pixels.type())
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .header("Content-Disposition", "inline")
                .build();
    }
}
