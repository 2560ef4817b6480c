package io.vingt.capture.api;

import io.vingt.capture.FileReport;
import io.vingt.capture.Pace;
import io.vingt.capture.Report;
import io.vingt.capture.Reported;
import io.vingt.evidence.DrawPicture;
import io.vingt.evidence.KeepPicture;
import io.vingt.evidence.Pixels;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Beforehand;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Once;
import io.vingt.kernel.api.Parts;
import io.vingt.people.Caller;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** A report and its pictures, in one form: kept whole or not at all, once for each key. */
@Path("capture/reports")
@RequestScoped
public class ReportsDoor implements Beforehand {

    private static final int LARGEST_SHOT = 5 << 20;
    private static final int MOST_SHOTS = 4;

    @Inject
    CurrentPerson current;

    @Inject
    Pace pace;

    @Inject
    DrawPicture drawPicture;

    @Inject
    KeepPicture keepPicture;

    @Inject
    FileReport fileReport;

    @Inject
    HttpServletRequest http;

    private ReportAsked asked;
    private final List<Pixels> drawn = new ArrayList<>();

    @Override
    public void work(Object... parameters) {
        Caller caller = current.caller();
        mustBe(caller, http.getHeader("X-Vingt-Person"));
        if (!(parameters[0] instanceof Parts parts)) throw new BadInput("report", "missing");
        asked = parts.json("report", ReportAsked.class);
        asked.address();
        pace.charge(caller);
        for (byte[] shot : shots(asked, parts)) drawn.add(drawPicture.draw(caller, shot));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Once(needsKey = true, again = 200)
    public Response report(Parts parts) {
        Caller caller = current.caller();
        List<String> pictures = new ArrayList<>();
        for (Pixels one : drawn) pictures.add(keepPicture.keep(caller, one).id());
        Report report = asked.report(pictures);
        Reported reported = fileReport.file(caller, report, asked.draftId(), Language.of(http));
        return ReportAnswer.of(reported, http);
    }

    /** A phone sends what somebody else left on it to nobody: it names whose report it is. */
    private static void mustBe(Caller caller, String person) {
        if (person != null && !person.equals(String.valueOf(caller.id()))) throw new AnotherPerson();
    }

    private static List<byte[]> shots(ReportAsked asked, Parts parts) {
        List<String> names = asked.shots() == null
                ? parts.named().keySet().stream()
                        .filter(name -> name.matches("shot[1-9]"))
                        .toList()
                : asked.shots().stream().map(ReportsDoor::part).toList();
        if (names.size() > MOST_SHOTS) throw new BadInput("shots", "tooMany");
        List<byte[]> shots = new ArrayList<>();
        for (String name : names) {
            byte[] shot = parts.named().get(name);
            if (shot == null) throw new BadInput("shots", "missing");
            if (shot.length > LARGEST_SHOT) throw new ClientErrorException(413);
            shots.add(shot);
        }
        return shots;
    }

    private static String part(String shot) {
        if (!shot.matches("part:shot[1-9]")) throw new BadInput("shots", "unknownValue");
        return shot.substring("part:".length());
    }
}
