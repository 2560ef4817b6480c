package io.vingt.gate;

/** Folds a code point for matching: lower case, no accents, look-alikes and widths made plain, invisible characters gone. */
final class Fold {
    static final int NOTHING = 0;

    /** Base letters of U+00C0..U+024F and U+1E00..U+1EFF in order; a dot where there is no single one. */
    private static final String LATIN =
            "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggggggg"
                    + "hhhhiiiiiiiiii..jjkkqllllll..llnnnnnn.nnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs........"
                    + "..........f....i........oo.............uu....zz......................aaiioouuuuuuuuuu.aaaa....ggkkoo"
                    + "oo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy...j........................";

    private static final String LATIN_MORE =
            "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss"
                    + "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee"
                    + "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    private static final String LOOK_ALIKE =
            "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d\u0442\u043c\u043a\u043d\u0432"
                    + "\u03b1\u03b5\u03bf\u03c1\u03c5\u03c7\u03b9\u03ba\u03bd\u03c4\u0261\u0251";

    private static final String LOOKED_AT = "aeopcyxijshdqwtmkhbaeopyxikvtga";

    private static final char[] TABLE = table();

    private Fold() {}

    private static char[] table() {
        char[] made = new char[0x600];
        for (int c = 0; c < made.length; c++) {
            made[c] = (char) Letters.small(c);
        }
        for (int i = 0; i < LATIN.length() && 0xC0 + i < 0x250; i++) {
            if (LATIN.charAt(i) != '.') {
                made[0xC0 + i] = LATIN.charAt(i);
            }
        }
        for (int i = 0; i < made.length; i++) {
            int at = LOOK_ALIKE.indexOf(made[i]);
            if (at >= 0 && made[i] > 0x7f) {
                made[i] = LOOKED_AT.charAt(at);
            }
        }
        return made;
    }

    /** The folded code point, or {@link #NOTHING} for one that nobody sees. Ligatures give their first letter; see {@link #second}. */
    static int first(int cp) {
        if (cp < 0x80) {
            return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
        }
        if (invisible(cp)) {
            return NOTHING;
        }
        if (cp < TABLE.length) {
            return ligature(cp) != 0 ? ligature(cp) >> 8 : TABLE[cp];
        }
        return beyond(cp);
    }

    /** The second letter of a ligature ("œ" is "oe"), else {@link #NOTHING}. */
    static int second(int cp) {
        return cp < 0x80 ? NOTHING : ligature(cp) & 0xff;
    }

    private static int ligature(int cp) {
        return switch (cp) {
            case 0xC6, 0xE6 -> 'a' << 8 | 'e';
            case 0x152, 0x153 -> 'o' << 8 | 'e';
            case 0xDF, 0x1E9E -> 's' << 8 | 's';
            case 0xDE, 0xFE -> 't' << 8 | 'h';
            case 0x132, 0x133 -> 'i' << 8 | 'j';
            case 0xFB00 -> 'f' << 8 | 'f';
            case 0xFB01 -> 'f' << 8 | 'i';
            case 0xFB02 -> 'f' << 8 | 'l';
            default -> 0;
        };
    }

    private static int beyond(int cp) {
        if (ligature(cp) != 0) {
            return ligature(cp) >> 8;
        }
        if (cp >= 0x1E00 && cp < 0x1F00) {
            char base = LATIN_MORE.charAt(cp - 0x1E00);
            return base == '.' ? Letters.small(cp) : base;
        }
        if (cp >= 0xFF01 && cp <= 0xFF5E) {
            return first(cp - 0xFEE0);
        }
        if (cp >= 0x24B6 && cp <= 0x24E9) {
            return 'a' + (cp - 0x24B6) % 26;
        }
        return cp >= 0x1D400 && cp <= 0x1D7FF ? mathematical(cp) : apostrophe(Letters.small(cp));
    }

    private static int apostrophe(int cp) {
        return cp == 0x2019 || cp == 0x2018 || cp == 0x201B ? '\'' : cp;
    }

    private static int mathematical(int cp) {
        if (cp >= 0x1D7CE) {
            return '0' + (cp - 0x1D7CE) % 10;
        }
        return cp < 0x1D6A4 ? 'a' + (cp - 0x1D400) % 26 : cp;
    }

    /** Zero-width, joining, direction and variation marks, and combining accents. */
    static boolean invisible(int cp) {
        if (cp < 0xAD) {
            return false;
        }
        if (cp < 0x370) {
            return cp == 0xAD || cp >= 0x300;
        }
        if (cp < 0x2000) {
            return cp == 0x61C
                    || cp == 0x115F
                    || cp == 0x1160
                    || cp == 0x180E
                    || cp >= 0x1AB0 && cp <= 0x1AFF
                    || cp >= 0x1DC0 && cp <= 0x1DFF;
        }
        return cp >= 0x200B && cp <= 0x200F
                || cp >= 0x202A && cp <= 0x202E
                || cp >= 0x2060 && cp <= 0x206F
                || cp >= 0x20D0 && cp <= 0x20FF
                || cp >= 0xFE00 && cp <= 0xFE0F
                || cp == 0x3164
                || cp == 0xFEFF
                || cp == 0xFFA0
                || cp >= 0xE0000 && cp <= 0xE0FFF;
    }
}
