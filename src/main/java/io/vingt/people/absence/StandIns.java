package io.vingt.people.absence;

/**
 * A title without those who stand in for whom it is about: they work.
 *
 * @param rest the title without them
 * @param cut what was left out
 * @param isDuty whether the event is about standing in for somebody, who has an event of their own
 */
record StandIns(Title rest, String cut, boolean isDuty) {

    static StandIns of(Title title) {
        Title rest = title;
        StringBuilder cut = new StringBuilder();
        boolean duty = false;
        for (int i = 0; i < rest.words().size(); i++) {
            Clause clause = Clause.at(rest, i);
            if (clause == null) continue;
            Title before = rest;
            cut.append(
                    before.text(),
                    before.words().get(clause.from).start(),
                    before.words().get(clause.to - 1).end());
            cut.append(" | ");
            duty = duty || clause.isDuty;
            rest = before.without(clause.from, clause.to);
            i = clause.from - 1;
        }
        boolean nothingElse = duty && !AbsenceWords.isIn(Topic.ABSENCE, rest);
        return new StandIns(rest, cut.toString(), nothingElse);
    }

    /** Words from one on, up to and without another one. */
    private record Clause(int from, int to, boolean isDuty) {

        static Clause at(Title title, int i) {
            int verb = AbsenceWords.at(Topic.STANDS_IN, title, i);
            if (verb > 0) {
                int from = begin(title, i);
                return new Clause(from, end(title, i + verb - 1, true), from == 0);
            }
            int contact = AbsenceWords.at(Topic.CONTACT, title, i);
            if (contact > 0) return new Clause(i, names(title, i + contact), false);
            int noun = AbsenceWords.at(Topic.STAND_IN, title, i);
            if (noun == 0) return null;
            if (isForSomebody(title, i + noun)) return new Clause(begin(title, i), end(title, i + noun, false), true);
            boolean alone = i > 0 && Title.opens(title.before(i)) && Title.closes(title.after(i + noun - 1));
            return alone ? afterAName(title, i, noun) : new Clause(i, names(title, i + noun), false);
        }

        private static boolean isForSomebody(Title title, int next) {
            return next + 1 < title.words().size()
                    && AbsenceWords.at(Topic.FOR, title, next) > 0
                    && title.words().get(next + 1).beginsWithACapital()
                    && !Title.parts(title.before(next));
        }

        /** "Bob Stone (cover)": whoever stands before the bracket works. */
        private static Clause afterAName(Title title, int i, int noun) {
            int from = begin(title, i - 1);
            boolean names = !speaksOfAbsence(title, from, i);
            return new Clause(names ? from : i, i + noun, names && from == 0);
        }

        /** Where the names behind a word end; a dash between the two belongs to them. */
        private static int names(Title title, int next) {
            boolean dash = next < title.words().size()
                    && Title.parts(title.before(next))
                    && title.before(next).chars().allMatch(c -> " -\u2013\u2014:/".indexOf(c) >= 0);
            return end(title, dash ? next : next - 1, false);
        }

        /** The first word after the last comma, bracket or bar. */
        private static int begin(Title title, int word) {
            int from = word;
            while (from > 0 && !Title.parts(title.before(from)) && !separates(title.before(from))) from--;
            return from;
        }

        /** A comma goes on with the names, unless what follows it speaks of an absence. */
        private static int end(Title title, int word, boolean atCommas) {
            int to = word + 1;
            while (to < title.words().size() && !Title.parts(title.before(to))) {
                boolean comma = separates(title.before(to));
                if (comma && (atCommas || speaksOfAbsence(title, to, next(title, to)))) break;
                to++;
            }
            return to;
        }

        private static int next(Title title, int word) {
            int to = word + 1;
            while (to < title.words().size() && !Title.parts(title.before(to)) && !separates(title.before(to))) to++;
            return to;
        }

        private static boolean speaksOfAbsence(Title title, int from, int to) {
            for (int i = from; i < to; i++) if (AbsenceWords.at(Topic.ABSENCE, title, i) > 0) return true;
            return false;
        }

        private static boolean separates(String between) {
            return between.indexOf(',') >= 0 || between.indexOf('|') >= 0;
        }
    }
}
