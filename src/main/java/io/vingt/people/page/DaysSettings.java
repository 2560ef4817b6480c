package io.vingt.people.page;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.VersionIsStale;
import io.vingt.kernel.page.Said;
import io.vingt.people.CurrentPerson;
import io.vingt.people.DaysPlan;
import io.vingt.people.DaysPlan.TeamDays;
import io.vingt.people.DaysPlan.WeekDays;
import io.vingt.people.ReadDays;
import io.vingt.people.SetDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How many engineering days each team has: in every week, and in the next ones where it is another number. */
@Named
@RequestScoped
public class DaysSettings {

    private static final int SHOWN = 4;
    private static final String EVERY = "every";

    @Inject
    CurrentPerson current;

    @Inject
    ReadDays readDays;

    @Inject
    SetDays setDays;

    @Inject
    Spoken spoken;

    @Inject
    Said said;

    /** One team: the keys of its fields in the form. */
    public record Line(String team, String every, List<Cell> weeks) {}

    /** One week of a team. */
    public record Cell(String label, String key) {}

    private Map<String, String> form;
    private DaysPlan plan;
    private List<LocalDate> weeks;

    public Map<String, String> getForm() {
        if (form == null) form = read();
        return form;
    }

    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        for (TeamDays team : plan().teams()) {
            List<Cell> cells = weeks().stream()
                    .map(week -> new Cell(spoken.day(week), key(team.team(), week)))
                    .toList();
            lines.add(new Line(team.team(), key(team.team(), EVERY), cells));
        }
        return lines;
    }

    public String save() {
        if (!getForm().get("version").equals(seen())) throw new VersionIsStale(plan().version());
        List<TeamDays> teams = plan().teams().stream().map(this::typed).toList();
        Double ahead = Typed.number("weeks", form.get("weeks"));
        setDays.set(current.caller(), new DaysPlan(ahead.intValue(), teams, plan().version()));
        said.next("said.daysSet");
        return "/settings-days?faces-redirect=true";
    }

    private TeamDays typed(TeamDays before) {
        List<WeekDays> single = new ArrayList<>(before.weeks());
        single.removeIf(one -> weeks().contains(one.week()));
        for (LocalDate week : weeks()) {
            Double days = typed(key(before.team(), week));
            if (days != null) single.add(new WeekDays(week, days));
        }
        return new TeamDays(before.team(), typed(key(before.team(), EVERY)), single);
    }

    private Double typed(String key) {
        String text = form.get(key);
        if (text == null || text.isBlank()) return null;
        double days = Typed.number(key, text);
        if (!(days >= 0 && days <= DaysPlan.MOST_DAYS)) throw new BadInput(key, "outOfRange");
        return days;
    }

    private Map<String, String> read() {
        Map<String, String> read = new HashMap<>();
        read.put("weeks", String.valueOf(plan().weeks()));
        read.put("version", seen());
        for (TeamDays team : plan().teams()) {
            read.put(key(team.team(), EVERY), Typed.shown(team.everyWeek(), spoken.getLanguage()));
            for (WeekDays one : team.weeks()) {
                read.put(key(team.team(), one.week()), Typed.shown(one.days(), spoken.getLanguage()));
            }
        }
        return read;
    }

    /** Fields are told apart by where they stand: another team or another week since makes them others. */
    private String seen() {
        List<String> teams = plan().teams().stream().map(TeamDays::team).toList();
        return plan().version() + "-" + Objects.hash(teams, weeks());
    }

    private DaysPlan plan() {
        if (plan == null) plan = readDays.read();
        return plan;
    }

    private List<LocalDate> weeks() {
        if (weeks == null) weeks = readDays.weeks(Math.max(SHOWN, plan().weeks()));
        return weeks;
    }

    private static String key(String team, Object week) {
        return team + " " + week;
    }
}
