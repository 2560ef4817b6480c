package io.vingt.people.absence;

import io.vingt.people.absence.Title.Word;
import io.vingt.people.calendar.DayShare;

/** How much of its days a whole-day event takes, by its title: "0.5 days", "half day", "AM", "matin". */
final class TitleShare {

    private static final double HOURS = 8;

    private TitleShare() {}

    static DayShare of(Title title) {
        double days = 0;
        boolean half = false;
        boolean morning = false;
        boolean afternoon = false;
        for (int i = 0; i < title.words().size(); i++) {
            Word word = title.words().get(i);
            if (AbsenceWords.at(Topic.DAYS, title, i) > 0) days = Math.max(days, number(title, i));
            if (AbsenceWords.at(Topic.HOURS, title, i) > 0) days = Math.max(days, number(title, i) / HOURS);
            half = half || word.spelt().equals("½") || AbsenceWords.at(Topic.HALF, title, i) > 0;
            morning = morning || saysHalf(Topic.MORNING, title, i);
            afternoon = afternoon || saysHalf(Topic.AFTERNOON, title, i);
        }
        if (morning && afternoon) return new DayShare(days, false, false, false);
        return new DayShare(days, half || morning || afternoon, morning, afternoon);
    }

    /** AM and PM are hours after a number, and "am" is a German word: capitals or brackets tell. */
    private static boolean saysHalf(Topic topic, Title title, int i) {
        int length = AbsenceWords.at(topic, title, i);
        if (length == 0) return false;
        Word word = title.words().get(i);
        boolean hour = i > 0 && title.words().get(i - 1).isANumber() && !Title.parts(title.before(i));
        if (hour) return false;
        if (word.isOneLetter()) return title.before(i + 1).equals(".");
        return !word.plain().equals("am") || word.isInCapitals() || Title.opens(title.before(i));
    }

    /** The number in front of a unit, 0 for none: 0.5, 0,5, ½, 1½, 1/2, 1 1/2. */
    private static double number(Title title, int unit) {
        String between = title.before(unit);
        if (unit == 0
                || !title.words().get(unit - 1).isANumber()
                || !between.isBlank() && !between.strip().equals("-")) return 0;
        int to = title.words().get(unit - 1).end();
        int from = to;
        while (from > 0 && "0123456789.,/½¼¾ \u00A0".indexOf(title.text().charAt(from - 1)) >= 0) from--;
        double sum = 0;
        for (String part : title.text().substring(from, to).strip().split("[ \u00A0]")) sum += one(part);
        return sum <= 0 || sum > 1_000 ? 0 : sum;
    }

    private static double one(String text) {
        if (text.isEmpty()) return 0;
        int sign = "½¼¾".indexOf(text.charAt(text.length() - 1));
        if (sign >= 0) return new double[] {0.5, 0.25, 0.75}[sign] + one(text.substring(0, text.length() - 1));
        int slash = text.indexOf('/');
        try {
            if (slash < 0) return Double.parseDouble(text.replace(',', '.'));
            double below = Double.parseDouble(text.substring(slash + 1));
            return below == 0 ? 0 : Double.parseDouble(text.substring(0, slash)) / below;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
