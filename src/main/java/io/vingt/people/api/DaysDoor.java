package io.vingt.people.api;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Versions;
import io.vingt.people.CurrentPerson;
import io.vingt.people.DaysPlan;
import io.vingt.people.DaysPlan.TeamDays;
import io.vingt.people.DaysPlan.WeekDays;
import io.vingt.people.Period;
import io.vingt.people.ReadDays;
import io.vingt.people.SetDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** The engineering days that the line is drawn by. */
@Path("days")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DaysDoor {

    @Inject
    CurrentPerson current;

    @Inject
    ReadDays readDays;

    @Inject
    SetDays setDays;

    @Context
    Request request;

    record Entered(Integer weeks, List<Team> teams) {}

    record Team(String team, Double everyWeek, List<Week> weeks) {}

    record Week(String week, Double days) {}

    /** @param ahead what it comes to from today on, absences taken off */
    record Days(String version, int weeks, List<TeamDays> teams, List<Left> ahead) {}

    record Left(LocalDate from, LocalDate to, double days) {}

    @GET
    public Response read() {
        Days days = days();
        return Versions.tagged(request, days, tag(days));
    }

    private Days days() {
        DaysPlan plan = readDays.read();
        List<Left> ahead = readDays.ahead().map(Period::weeks).orElse(List.of()).stream()
                .map(week -> new Left(week.first(), week.lastWorkingDay(), week.days()))
                .toList();
        return new Days(String.valueOf(plan.version()), plan.weeks(), plan.teams(), ahead);
    }

    /** What comes of it moves with the day, too. */
    private static String tag(Days days) {
        return days.version() + "-" + Integer.toHexString(days.hashCode());
    }

    @PUT
    public Response set(@HeaderParam("If-Match") String ifMatch, Entered asked) {
        if (asked == null || asked.weeks() == null) throw new BadInput("weeks", "missing");
        if (asked.teams() == null) throw new BadInput("teams", "missing");
        List<TeamDays> teams = asked.teams().stream().map(DaysDoor::team).toList();
        setDays.set(current.caller(), new DaysPlan(asked.weeks(), teams, Versions.read(ifMatch)));
        Days days = days();
        return Response.ok(days).tag(tag(days)).build();
    }

    private static TeamDays team(Team asked) {
        if (asked == null || asked.team() == null) throw new BadInput("team", "missing");
        List<Week> weeks = asked.weeks() == null ? List.of() : asked.weeks();
        return new TeamDays(
                asked.team(),
                asked.everyWeek(),
                weeks.stream().map(DaysDoor::week).toList());
    }

    private static WeekDays week(Week asked) {
        if (asked == null || asked.week() == null) throw new BadInput("week", "missing");
        if (asked.days() == null) throw new BadInput("days", "missing");
        try {
            return new WeekDays(LocalDate.parse(asked.week()), asked.days());
        } catch (DateTimeException e) {
            throw new BadInput("week", "notADate");
        }
    }
}
