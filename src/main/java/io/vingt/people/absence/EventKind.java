package io.vingt.people.absence;

import io.vingt.people.AbsencesRead.Why;
import io.vingt.people.calendar.CalendarEvent;

/** Whether an event says that somebody is away at all, by what it is called and how it is shown. */
final class EventKind {

    private EventKind() {}

    /**
     * @param rest its title without anybody's name
     * @return null for an absence, as far as its title and its state tell
     */
    static Why against(CalendarEvent event, Title rest) {
        Title title = Title.of(event.title());
        if (event.word("STATUS").startsWith("CANCEL") || isMarked(title, Topic.CALLED_OFF)) return Why.CALLED_OFF;
        if (isMarked(title, Topic.DECLINED)) return Why.DECLINED;
        if (event.word("X-MICROSOFT-CDO-BUSYSTATUS").equals("WORKINGELSEWHERE")) return Why.ELSEWHERE;
        String categories = event.categories();
        Title all = categories.isEmpty() ? rest : Title.of(rest.text() + " | " + categories);
        if (AbsenceWords.isIn(Topic.ABSENCE, all)) return null;
        if (AbsenceWords.isIn(Topic.BIRTHDAY, all)) return Why.BIRTHDAY;
        return AbsenceWords.isIn(Topic.ELSEWHERE, all) ? Why.ELSEWHERE : null;
    }

    static boolean isAHoliday(Title title) {
        return AbsenceWords.isIn(Topic.HOLIDAY, title);
    }

    /** In front, behind, or alone between brackets. */
    private static boolean isMarked(Title title, Topic topic) {
        int words = title.words().size();
        for (int i = 0; i < words; i++) {
            int length = AbsenceWords.at(topic, title, i);
            if (length == 0) continue;
            String before = title.before(i);
            String after = title.after(i + length - 1);
            boolean parted = Title.parts(after) || after.indexOf(':') >= 0 || i + length == words;
            if (i == 0 && (parted || topic == Topic.CALLED_OFF)) return true;
            if (i + length == words && !Title.closes(after) && (Title.parts(before) || topic == Topic.CALLED_OFF))
                return true;
            if (Title.opens(before) && Title.closes(after)) return true;
        }
        return false;
    }
}
