package io.vingt.gate;

/** ARE-01, PIC-01 and DUP-01: what the form around the text must hold. */
final class FormRules {
    private static final int FEWEST_WORDS = 3;

    private FormRules() {}

    static void noArea(Case judged, Findings findings) {
        String area = judged.draft.area();
        if (Blanks.only(area)) {
            findings.whole("ARE-01", Level.BLOCK, "area");
        } else if (judged.context.knownAreas() != null
                && !judged.context.knownAreas().contains(area)) {
            findings.whole("ARE-01.unknown", Level.BLOCK, "area", "area", Messages.quote(area));
        }
    }

    static boolean pictureGiven(Case judged) {
        return judged.draft.picture() != null || judged.draft.noPictureBecause() != null;
    }

    static void noPicture(Case judged, Findings findings) {
        String picture = judged.draft.picture();
        String reason = judged.draft.noPictureBecause();
        if (picture != null && !Blanks.only(picture)) {
            return;
        }
        if (reason == null || Blanks.only(reason)) {
            findings.whole("PIC-01", Level.BLOCK, "picture");
        } else if (words(reason) < FEWEST_WORDS) {
            findings.whole("PIC-01.reason", Level.BLOCK, "noPictureBecause");
        }
    }

    private static int words(String reason) {
        String[] words = Words.of(reason);
        boolean ideographs = words.length > 0 && Ascii.ideograph(words[0].isEmpty() ? 0 : words[0].codePointAt(0));
        return ideographs ? words.length / 2 : words.length;
    }

    static void alike(Case judged, Findings findings) {
        for (Alike alike : judged.context.alike()) {
            findings.whole(
                    "DUP-01",
                    Level.WARN,
                    "title",
                    "id",
                    Long.toString(alike.number()),
                    "title",
                    Messages.quote(String.valueOf(alike.title())));
        }
    }
}
