package io.vingt.ticket;

/**
 * A text in a spreadsheet's cell. What a spreadsheet would take for a formula gets an apostrophe in front on its way out, and
 * loses it on its way in, so that a text comes back as it went.
 */
public final class CellText {

    private static final String FORMULA = "=+-@\t\r\n\u0000\uff1d\uff0b\uff0d\uff20";

    /** What other trackers put an apostrophe before as well: Linear these signs, GitLab the semicolon. */
    private static final String GUARDED = FORMULA + "∑√∏<>＜＞≤≥＝≠±÷×;";

    private CellText() {}

    public static String safe(String text) {
        boolean guarded = text.startsWith("'") ? stands(text, GUARDED) : stands(text, FORMULA);
        return guarded ? "'" + text : text;
    }

    public static String plain(String cell) {
        return cell.startsWith("'") && stands(cell, GUARDED) ? cell.substring(1) : cell;
    }

    /** Apostrophes before it count for nothing: one more or one less must not make two texts one. */
    private static boolean stands(String text, String signs) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') at++;
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }
}
