package io.vingt.sample;

import io.vingt.evidence.KeepPicture;
import io.vingt.kernel.Telling;
import io.vingt.people.AcceptInvitation;
import io.vingt.people.Areas;
import io.vingt.people.Caller;
import io.vingt.people.Company;
import io.vingt.people.DaysPlan;
import io.vingt.people.DaysPlan.TeamDays;
import io.vingt.people.FirstRun;
import io.vingt.people.InvitePerson;
import io.vingt.people.NewArea;
import io.vingt.people.ReadDays;
import io.vingt.people.Role;
import io.vingt.people.SetDays;
import io.vingt.people.SetHelper;
import io.vingt.people.SignedIn;
import io.vingt.ticket.FileTicket;
import io.vingt.ticket.Filing;
import io.vingt.ticket.SaveDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Moves a whole company in, in one transaction: its people sign in with the password of the one who asked. */
@Dependent
@Transactional
public class SampleCompany {

    @Inject
    FirstRun firstRun;

    @Inject
    NewArea newArea;

    @Inject
    SetHelper setHelper;

    @Inject
    ReadDays readDays;

    @Inject
    SetDays setDays;

    @Inject
    InvitePerson invite;

    @Inject
    AcceptInvitation accept;

    @Inject
    KeepPicture pictures;

    @Inject
    FileTicket fileTicket;

    @Inject
    SaveDraft drafts;

    @Inject
    SampleStory story;

    @Inject
    SampleMerchants merchants;

    @Inject
    Areas areas;

    @Inject
    Clock clock;

    /** @param code the one-time code in the server's log */
    public SignedIn moveIn(String code, FirstRun.FirstAdmin admin) {
        JsonObject files = SampleFiles.company();
        JsonObject company = files.getJsonObject("company");
        SignedIn first = firstRun.setUp(
                code,
                Company.named(company.getString("name"), company.getString("timeZone"), company.getString("currency")),
                admin);
        Caller me = first.caller();
        for (JsonObject area : list(files, "areas")) newArea.add(me, area.getString("name"), area.getString("team"));
        for (JsonObject helper : list(files, "helpers")) {
            setHelper.set(
                    me, helper.getString("key"), helper.getJsonNumber("eur").doubleValue());
        }
        enterDays(me, files);
        Map<String, Caller> people = people(files, me, admin.password());
        file(files, people);
        merchants.moveIn(people);
        for (JsonObject draft : list(files, "drafts")) {
            drafts.begin(people.get(draft.getString("by")), SampleFiles.content(draft, List.of()));
        }
        return first;
    }

    private void enterDays(Caller me, JsonObject files) {
        List<TeamDays> teams = list(files, "days").stream()
                .map(one -> new TeamDays(
                        one.getString("team"), one.getJsonNumber("everyWeek").doubleValue(), List.of()))
                .toList();
        DaysPlan empty = readDays.read();
        setDays.set(me, new DaysPlan(empty.weeks(), teams, empty.version()));
    }

    private Map<String, Caller> people(JsonObject files, Caller me, String password) {
        Map<String, Caller> people = new HashMap<>();
        for (JsonObject one : list(files, "people")) {
            InvitePerson.Invited invited = invite.invite(
                    me,
                    new InvitePerson.NewPerson(
                            one.getString("name"),
                            one.getString("email"),
                            SampleFiles.names(one, "roles").stream()
                                    .map(Role::valueOf)
                                    .collect(Collectors.toSet()),
                            SampleFiles.names(one, "areas"),
                            one.getString("language")));
            String link = invited.invitation();
            people.put(
                    one.getString("key"),
                    accept.accept(link.substring(link.lastIndexOf('=') + 1), password)
                            .caller());
        }
        return people;
    }

    private void file(JsonObject files, Map<String, Caller> people) {
        Map<String, Long> numberByTitle = new HashMap<>();
        List<JsonObject> oldestFirst = list(files, "tickets").stream()
                .sorted(Comparator.comparing(one -> -one.getInt("filedDaysAgo")))
                .toList();
        Instant now = clock.instant();
        int minute = 0;
        for (JsonObject one : oldestFirst) {
            Instant filed =
                    now.minus(Duration.ofDays(one.getInt("filedDaysAgo"))).plus(Duration.ofMinutes(minute++));
            long number = Telling.at(filed, () -> file(one, people.get(one.getString("by"))));
            numberByTitle.put(one.getString("title"), number);
            story.tell(number, one, people, numberByTitle, filed);
        }
    }

    private long file(JsonObject one, Caller author) {
        String key = SampleFiles.text(one, "picture");
        List<String> shown = key == null
                ? List.of()
                : List.of(pictures.keep(author, SampleFiles.picture(key)).id());
        Filing filing = fileTicket.file(author, SampleFiles.content(one, shown), null, "en");
        if (filing instanceof Filing.Filed filed) return filed.number();
        throw new SampleDoesNotPass(one.getString("title"), ((Filing.Refused) filing).verdict());
    }

    private static List<JsonObject> list(JsonObject files, String name) {
        return files.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
