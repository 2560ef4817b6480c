package io.vingt.people.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.kernel.Sentences;
import io.vingt.people.AbsencesRead;
import io.vingt.people.AbsencesRead.Gone;
import io.vingt.people.AbsencesRead.Left;
import io.vingt.people.AbsencesRead.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What became of a calendar, as one says it. */
class AbsenceSentencesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Gone ALICE = new Gone("Alice", TODAY, TODAY.plusDays(1), 2);
    private static final Gone BOB = new Gone("Bob", TODAY, TODAY, 1);

    @Test
    void whatWasUsedAndWhatNotIsOneSentenceEach() {
        List<Left> left = List.of(
                left(Why.BIRTHDAY, ""), left(Why.NOBODY, "Bob Stone"), left(Why.BIRTHDAY, ""), left(Why.NOBODY, ""));
        AbsencesRead read = read(7, List.of(ALICE, BOB, BOB), left, List.of(), 3);
        assertEquals(
                "7 events read: 3 absences of 2 people. Not used: 1 unknown person “Bob Stone”, 1 that names nobody who works here,"
                        + " 2 birthdays and anniversaries. 3 days changed.",
                in("en", read).all());
        assertEquals(
                "7 événements lus\u00a0: 3 absences de 2 personnes. Non utilisés\u00a0: 1 personne inconnue «\u00a0Bob Stone\u00a0»,"
                        + " 1 qui ne nomme personne d’ici, 2 anniversaires. 3 jours changés.",
                in("fr", read).all());
    }

    @Test
    void littleAndNothingAreSaidAsSuch() {
        assertEquals(
                "1 event read: 1 absence of Alice. 1 day changed.",
                in("en", read(1, List.of(ALICE), List.of(), List.of(), 1)).all());
        assertEquals(
                "No events read: no absence. 2 absences are gone: the calendar no longer lists them. 3 days changed.",
                in("en", read(0, List.of(), List.of(), List.of(ALICE, BOB), 3)).all());
        assertEquals(
                "Aucun événement lu\u00a0: aucune absence. 1 absence est retirée\u00a0: le calendrier ne la cite plus. Rien de nouveau.",
                in("fr", read(0, List.of(), List.of(), List.of(BOB), 0)).all());
    }

    @Test
    void noMoreThanThreeStrangersAreNamed() {
        List<Left> left = Stream.of("A B", "C D", "E F", "G H", "A B")
                .map(name -> left(Why.NOBODY, name))
                .toList();
        assertEquals(
                "5 events read: no absence. Not used: 4 unknown people “A B”, “C D”, “E F” and 1 more. Nothing new.",
                in("en", read(5, List.of(), left, List.of(), 0)).all());
    }

    @Test
    void daysAreSaidInOneWay() {
        AbsenceSentences english = in("en", read(0, List.of(), List.of(), List.of(), 0));
        assertEquals("3 Dec – 4 Dec", english.when(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 4)));
        assertEquals("3 Dec – 4 Jan 2027", english.when(LocalDate.of(2026, 12, 3), LocalDate.of(2027, 1, 4)));
        assertEquals(List.of("2 days", "1 day"), List.of(english.days(ALICE), english.days(BOB)));
        Gone half = new Gone("Bob", TODAY, TODAY, 0.5);
        assertEquals(
                List.of("0.5 days", "0,5 jour"),
                List.of(english.days(half), in("fr", english.read()).days(half)));
        assertEquals("3 déc.", in("fr", english.read()).when(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 3)));
    }

    @Test
    void whatIsOddOfTheFileItselfIsTold() {
        AbsencesRead odd = new AbsencesRead(TODAY, 0, List.of(), List.of(), List.of(), 0, List.of("Ours"), false);
        assertEquals(
                List.of(
                        "The file breaks off before its end. What is missing was kept as it was: export the calendar again.",
                        "Nobody knows the time zone “Ours”: its times were read by the company’s clock."),
                in("en", odd).warnings());
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void everyReasonHasItsSentenceAndItsCount(Why why) {
        assertEquals(
                List.of(true, true),
                List.of(Sentences.has("absences.why." + why), Sentences.has("absences.count." + why)));
    }

    private static AbsenceSentences in(String language, AbsencesRead read) {
        return new AbsenceSentences(read, language);
    }

    private static Left left(Why why, String stranger) {
        return new Left("title", TODAY, why, stranger);
    }

    private static AbsencesRead read(
            int events, List<Gone> understood, List<Left> left, List<Gone> dropped, int changed) {
        return new AbsencesRead(TODAY, events, understood, left, dropped, changed, List.of(), true);
    }
}
