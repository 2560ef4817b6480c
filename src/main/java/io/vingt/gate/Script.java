package io.vingt.gate;

/** Languages that their script gives away. */
final class Script {
    private static final int MOST_READ = 4_000;

    private Script() {}

    /** The language by script, or null where most letters are Latin or of no known script. */
    static Guess.Language of(Passage... passages) {
        int[] counts = new int[6];
        for (Passage passage : passages) {
            if (passage != null) {
                count(passage.text, counts);
            }
        }
        int han = counts[1];
        int kana = counts[2];
        int latin = counts[0];
        if (2 * (han + kana) > latin / 2 && han + kana > 0) {
            return new Guess.Language(kana * 10 > han ? "ja" : "zh", true);
        }
        return largest(counts, latin);
    }

    private static Guess.Language largest(int[] counts, int latin) {
        String[] codes = {"", "", "", "ru", "ar", "he"};
        for (int i = 3; i < counts.length; i++) {
            if (counts[i] > latin && counts[i] > 3) {
                return new Guess.Language(codes[i], true);
            }
        }
        return null;
    }

    private static void count(String text, int[] counts) {
        int end = Math.min(text.length(), MOST_READ);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            int script = script(c);
            if (script >= 0) {
                counts[script]++;
            }
        }
    }

    private static int script(char c) {
        if (c < 0x250) {
            return Ascii.letter(c) || c >= 0xC0 ? 0 : -1;
        }
        if (c >= 0x400 && c < 0x530) {
            return 3;
        }
        if (c >= 0x590 && c < 0x600) {
            return 5;
        }
        if (c >= 0x600 && c < 0x780) {
            return 4;
        }
        if (c >= 0x3040 && c <= 0x30FF) {
            return 2;
        }
        return Ascii.ideograph(c) ? 1 : -1;
    }
}
