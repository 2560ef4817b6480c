package io.vingt.people.absence;

import static io.vingt.people.absence.Ics.calendar;
import static io.vingt.people.absence.Ics.event;
import static io.vingt.people.absence.Ics.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is an absence at all, and of how much of a day (case D7). */
class KindsAndPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C (Vacation - 0.5 days) | C 7.12=0.5",
                "C (Vacation - 0,5 Tage) | C 7.12=0.5",
                "Alice Martin (Vacation - ½ day) | Alice Martin 7.12=0.5",
                "Alice Martin: 1/2 day | Alice Martin 7.12=0.5",
                "Alice Martin - half day | Alice Martin 7.12=0.5",
                "Alice Martin Urlaub ½ | Alice Martin 7.12=0.5",
                "Alice Martin (AM) | Alice Martin 7.12=0.5",
                "Alice Martin - PTO PM | Alice Martin 7.12=0.5",
                "Alice Martin congé matin | Alice Martin 7.12=0.5",
                "Alice Martin, après-midi | Alice Martin 7.12=0.5",
                "Urlaub Alice Martin Vormittag | Alice Martin 7.12=0.5",
                "Alice Martin halber Tag | Alice Martin 7.12=0.5",
                "Alice Martin demi-journée | Alice Martin 7.12=0.5",
                "Alice Martin ledig förmiddag halvdag | Alice Martin 7.12=0.5",
                "Alice Martin absent pm | Alice Martin 7.12=0.5",
                "Alice Martin semester f.m. | Alice Martin 7.12=0.5",
                "Alice Martin (Vacation - 4 hours) | Alice Martin 7.12=0.5",
                "Alice Martin 2h | Alice Martin 7.12=0.25",
                "Alice Martin (Vacation - 1 day) | Alice Martin 7.12",
                "Urlaub Alice Martin am Montag | Alice Martin 7.12",
                "Alice Martin out until 10 AM | Alice Martin 7.12"
            })
    void aTitleMaySayHowMuchOfTheDay(String title, String told) {
        assertEquals(told, told(calendar("", event("a", title))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alice Martin (Vacation - 1.5 days) | 20261209 | Alice Martin 7.12=0.75 8.12=0.75",
                "Alice Martin (Vacation - 5 days) | 20261214 | Alice Martin 7.12 8.12 9.12 10.12 11.12",
                "Alice Martin half days | 20261209 | Alice Martin 7.12=0.5 8.12=0.5"
            })
    void aNumberOfDaysIsTheWholeEvents(String title, String end, String told) {
        assertEquals(
                told, told(calendar("", event("a", title, "DTSTART;VALUE=DATE:20261207", "DTEND;VALUE=DATE:" + end))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alice Martin - Birthday | BIRTHDAY",
                "Geburtstag Alice Martin | BIRTHDAY",
                "Anniversaire de Alice Martin | BIRTHDAY",
                "Alice Martin’s 5 year work anniversary | BIRTHDAY",
                "Alice Martin: Dienstjubiläum | BIRTHDAY",
                "Födelsedag: Alice Martin | BIRTHDAY",
                "Cumpleaños de Alice Martin | BIRTHDAY",
                "New hire: Alice Martin | BIRTHDAY",
                "🎂 Alice Martin | BIRTHDAY",
                "Alice Martin turns 30 | BIRTHDAY",
                "🏠 Alice Martin | ELSEWHERE",
                "Alice Martin TT | ELSEWHERE",
                "Alice Martin (Birthday leave - 1 day) | Alice Martin 7.12",
                "Alice Martin WFH | ELSEWHERE",
                "Alice Martin - Home office | ELSEWHERE",
                "Homeoffice Alice Martin | ELSEWHERE",
                "Alice Martin télétravail | ELSEWHERE",
                "Alice Martin working remotely | ELSEWHERE",
                "Alice Martin (Teletrabajo) | ELSEWHERE",
                "Alice Martin jobbar hemifrån | ELSEWHERE",
                "Alice Martin working from home, sick child | Alice Martin 7.12",
                "Alice Martin - Business trip | Alice Martin 7.12",
                "Dienstreise Alice Martin | Alice Martin 7.12",
                "Christmas Day (public holiday) | PUBLIC_HOLIDAY",
                "Jour férié | PUBLIC_HOLIDAY",
                "Feiertag: Neujahr | PUBLIC_HOLIDAY",
                "Alice Martin - public holiday | Alice Martin 7.12",
                "Alice Martin: out of office | Alice Martin 7.12"
            })
    void notAllThatStandsInACalendarIsAnAbsence(String title, String told) {
        assertEquals(told, told(calendar("", event("a", title))));
    }

    @ParameterizedTest
    @CsvSource({
        "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE, ELSEWHERE",
        "CATEGORIES:Geburtstag, BIRTHDAY",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE, Alice Martin 7.12",
        "X-MICROSOFT-CDO-BUSYSTATUS:OOF, Alice Martin 7.12"
    })
    void howItIsShownTellsToo(String line, String told) {
        assertEquals(told, told(calendar("", event("a", "Alice Martin", line))));
    }
}
