package io.vingt.people.absence;

import static io.vingt.people.absence.Ics.calendar;
import static io.vingt.people.absence.Ics.event;
import static io.vingt.people.absence.Ics.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What titles, answers and states say of whom (cases D2, D4 to D6). */
class CalledOffAndWhoTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Canceled: Alice Martin", "Cancelled: Alice Martin - Vacation", "Abgesagt: Urlaub Alice Martin",
                        "Annulé : Alice Martin",
                "Annulée\u00a0: Alice Martin", "Inställt: Alice Martin", "Cancelado: Alice Martin",
                        "[Cancelled] Alice Martin",
                "Alice Martin (cancelled)", "Urlaub Alice Martin - abgesagt", "CANCELED Alice Martin",
                        "Annullato: Alice Martin",
                "Geannuleerd: Alice Martin", "Aflyst: Alice Martin"
            })
    void aTitleThatSaysSoIsCalledOff(String title) {
        assertEquals("CALLED_OFF", told(calendar("", event("a", title))));
    }

    @ParameterizedTest
    @CsvSource({
        "METHOD:CANCEL, CLASS:PUBLIC",
        "'', STATUS:CANCELLED",
        "'', STATUS:Canceled",
        "METHOD:cancel, SEQUENCE:3"
    })
    void aCalendarOrAStateThatSaysSoCallsOff(String head, String line) {
        assertEquals("CALLED_OFF", told(calendar(head, event("a", "Alice Martin", line))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Declined: Alice Martin", "Abgelehnt: Urlaub Alice Martin", "Refusé : Alice Martin"})
    void aRequestThatWasRefusedIsNoAbsence(String title) {
        assertEquals("DECLINED", told(calendar("", event("a", title))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Alice Martin (flight cancelled, back Tuesday)", "Alice Martin: cancelling leave is possible"})
    void aWordInTheMiddleCallsNothingOff(String title) {
        assertEquals("Alice Martin 7.12", told(calendar("", event("a", title))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the organizer is away, and tells two others
                "Vacation | ORGANIZER:mailto:alice@shop.example ATTENDEE:mailto:bob@shop.example TRANSP:TRANSPARENT | Alice Martin 7.12",
                "Urlaub | ORGANIZER:mailto:alice@shop.example ATTENDEE;PARTSTAT=ACCEPTED:mailto:bob@shop.example X-MICROSOFT-CDO-BUSYSTATUS:FREE | Alice Martin 7.12",
                "OOO | ORGANIZER:MAILTO:Alice@shop.example ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:bob@shop.example X-MICROSOFT-CDO-BUSYSTATUS:OOF | Alice Martin 7.12",
                "OOO | ORGANIZER:mailto:alice@shop.example ATTENDEE;PARTSTAT=TENTATIVE:mailto:bob@shop.example | Alice Martin 7.12",
                "OOO | ORGANIZER:mailto:alice@shop.example ATTENDEE;ROLE=NON-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:bob@shop.example | Alice Martin 7.12",
                // who declined is there
                "Offsite | ATTENDEE;PARTSTAT=ACCEPTED:mailto:alice@shop.example ATTENDEE;PARTSTAT=DECLINED:mailto:bob@shop.example | Alice Martin 7.12",
                "Offsite Alice Martin, Bob Ross | ATTENDEE;PARTSTAT=declined:mailto:bob@shop.example | Alice Martin 7.12",
                "Offsite | ATTENDEE;PARTSTAT=DECLINED:mailto:bob@shop.example | DECLINED",
                "Vacation | ORGANIZER:mailto:alice@shop.example ATTENDEE;PARTSTAT=DECLINED:mailto:alice@shop.example | DECLINED",
                // a personnel system invites who is away, and is nobody
                "Vacation | ORGANIZER:mailto:noreply@hr.example ATTENDEE;CN=Bob:mailto:bob@shop.example | Bob Ross 7.12",
                "Vacation | ORGANIZER:mailto:noreply@hr.example ATTENDEE;PARTSTAT=ACCEPTED:mailto:bob@shop.example ATTENDEE:mailto:alice@shop.example | Bob Ross 7.12",
                // whom the title names, whoever is invited
                "Alice Martin: vacation | ORGANIZER:mailto:bob@shop.example ATTENDEE:mailto:amelie@shop.example | Alice Martin 7.12",
                // by the name beside an address that nobody knows
                "Vacation | ATTENDEE;CN=\"Martin, Alice\":mailto:am42@old.example | Alice Martin 7.12",
                "Vacation | ATTENDEE;CN=x:mailto:alice.martin@old.example | Alice Martin 7.12",
                "Vacation | ATTENDEE;CN=Alice Martin:invalid:nomail | Alice Martin 7.12",
                // everybody who comes along
                "Offsite | ORGANIZER:mailto:alice@shop.example ATTENDEE;PARTSTAT=ACCEPTED:mailto:bob@shop.example X-MICROSOFT-CDO-BUSYSTATUS:OOF | Alice Martin 7.12; Bob Ross 7.12"
            })
    void onlyWhoIsAwayIsAway(String title, String lines, String told) {
        assertEquals(told, told(calendar("", event("a", title, lines.split(" (?=[A-Z-]+[:;])")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Urlaub Alice Martin (Vertretung: Bob Ross)",
                "Urlaub Alice Martin, Vertretung durch Bob Ross",
                "Alice Martin - Urlaub - Vertretung: Bob Ross, Amélie Roux",
                "Vertretung: Bob Ross – Urlaub Alice Martin",
                "Alice Martin vacation (cover: Bob Ross)",
                "Alice Martin OOO | backup Bob Ross",
                "Alice Martin PTO [backup: Bob Ross]",
                "Congés Alice Martin (remplacée par Bob Ross)",
                "Alice Martin absente, remplacement : Bob Ross",
                "Semester Alice Martin (ersättare: Bob Ross)",
                "Alice Martin ledig, ersätts av Bob Ross",
                "Vacaciones Alice Martin (sustituye Bob Ross)",
                "Alice Martin de vacaciones; sustituto: Bob Ross",
                "Urlaub Alice Martin, Bob Ross vertritt",
                "Alice Martin vacation, Bob Ross (cover)",
                "Urlaub Alice Martin, Vertr.: Bob Ross",
                "Urlaub Alice Martin i.V. Bob Ross",
                "Alice Martin: annual leave. Contact: Bob Ross",
                "Alice Martin vacation - cover for Alice Martin: Bob Ross"
            })
    void whoStandsInWorks(String title) {
        assertEquals("Alice Martin 7.12", told(calendar("", event("a", title))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vertretung für Alice Martin", "Bob Ross covers for Alice Martin", "Bob Ross vertritt Alice Martin",
                "Remplacement de Alice Martin par Bob Ross", "Bob Ross (Vertretung)", "Bob Ross remplace Alice Martin",
                "Cover for Alice Martin: Bob Ross"
            })
    void standingInForSomebodyIsNobodysAbsence(String title) {
        assertEquals("STAND_IN", told(calendar("", event("a", title))).replaceFirst("\\(.*", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vertretung durch C", "Urlaub, Vertretung durch C", "cover: C", "Absent (remplacé par C)"})
    void whoIsOnlyNamedAsStandingInIsNotAway(String title) {
        String line = "ORGANIZER:mailto:alice@shop.example";
        assertEquals(
                "Alice Martin 7.12",
                told(calendar("", event("a", title, line, "ATTENDEE;PARTSTAT=ACCEPTED:mailto:c@shop.example"))));
        assertEquals("NOBODY", told(calendar("", event("a", title))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Martin, Alice | Alice Martin",
                "Martin, Alice: Vacation | Alice Martin",
                "MARTIN Alice | Alice Martin",
                "ROUX Amélie | Amélie Roux",
                "Roux Amelie - Congés | Amélie Roux",
                "[Vacation] Alice Martin | Alice Martin",
                "Alice M. Martin | Alice Martin",
                "Alice Marie Martin: leave | Alice Martin",
                "A. Martin - vacation | Alice Martin",
                "Alice M. off | Alice Martin",
                "alice@shop.example out | Alice Martin",
                "Vacation <ALICE@shop.example> | Alice Martin",
                "Alice: Urlaub | Alice Martin",
                "Alice - holiday | Alice Martin",
                "Alice’s vacation | Alice Martin",
                "AM – Urlaub | Alice Martin",
                "BR vacation | Bob Ross",
                "Juergen Gross Urlaub | Jürgen Groß",
                "Jurgen Groß Urlaub | Jürgen Groß",
                "Soren Kjaer Hansen ferie | Søren Kjær-Hansen",
                "García López, Ana | Ana García López",
                "Ana García vacaciones | Ana García López",
                "Jonas: holidays | Jonas",
                "Kim Day vacation | Kim Day"
            })
    void aNameIsFoundHoweverItIsWritten(String title, String who) {
        assertEquals(who + " 7.12", told(calendar("", event("a", title))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alice Stone vacation | NOBODY(Alice Stone)",
                "Urlaub Bob Stone | NOBODY(Bob Stone)",
                "Stone, Bob | NOBODY(Stone, Bob)",
                "Alice S. out | NOBODY(Alice S)",
                "Ana García Pérez | NOBODY(Ana García Pérez)",
                "Martinez vacation | NOBODY(Martinez)",
                "Kim: vacation | SEVERAL",
                "Bob’s Burgers opening | NOBODY(Bob)",
                "Alice in Wonderland | NOBODY(Alice)",
                "Vacation | NOBODY",
                "Zoë Zander (Vacation - 2 days) | NOBODY(Zoë Zander)"
            })
    void aStrangerIsNobodyHere(String title, String told) {
        assertEquals(told, told(calendar("", event("a", title))));
    }
}
