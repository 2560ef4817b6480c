package io.vingt.people;

import java.time.LocalDate;
import java.util.List;

/**
 * The engineering days that somebody entered.
 *
 * @param weeks how many weeks the line looks ahead, the running one included, 1 to 26
 * @param teams what each has; a team that is not among them has none
 * @param version the one that was read
 */
public record DaysPlan(int weeks, List<TeamDays> teams, long version) {

    static final int MOST_WEEKS = 26;
    public static final double MOST_DAYS = 1_000;

    /**
     * One team's days.
     *
     * @param everyWeek in every week that says nothing else, null for none
     * @param weeks single weeks that say something else
     */
    public record TeamDays(String team, Double everyWeek, List<WeekDays> weeks) {}

    /**
     * @param week any day of it
     * @param days engineering days in the whole week, whoever is away
     */
    public record WeekDays(LocalDate week, double days) {}
}
