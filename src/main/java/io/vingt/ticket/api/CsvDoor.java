package io.vingt.ticket.api;

import io.vingt.people.Caller;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.ExportTickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Every ticket that one may see, for a spreadsheet. */
@Path("tickets.csv")
@RequestScoped
public class CsvDoor {

    @Inject
    CurrentPerson current;

    @Inject
    ExportTickets exportTickets;

    @GET
    @Produces("text/csv")
    public Response export() {
        Caller caller = current.caller();
        StreamingOutput rows = out -> {
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            // Without its mark a spreadsheet takes the file for what it wrote twenty years ago.
            writer.print('\ufeff');
            Csv csv = new Csv(writer);
            csv.row(ExportTickets.COLUMNS.toArray());
            exportTickets.export(caller, csv::row);
            writer.flush();
        };
        return Response.ok(rows)
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"tickets.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
