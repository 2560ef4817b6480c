package io.vingt.people.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The logical lines of a file in whatever encoding it was saved. Folds are undone before bytes become letters, since a fold may
 * lie within one letter; a line that is not UTF-8 is read as Windows writes it, and the others stay what they are.
 */
final class CalendarText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 64;

    private CalendarText() {}

    static List<String> lines(byte[] file) {
        Charset wide = wide(file);
        List<String> lines = unfolded(new String(file, wide == null ? StandardCharsets.ISO_8859_1 : wide));
        if (wide == null) lines.replaceAll(CalendarText::letters);
        lines.replaceAll(line -> line.startsWith("\uFEFF") ? line.substring(1) : line);
        return lines;
    }

    /** @return null for an encoding whose line ends are single bytes */
    private static Charset wide(byte[] file) {
        if (begins(file, 0xFF, 0xFE, 0, 0)) return Charset.forName("UTF-32LE");
        if (begins(file, 0, 0, 0xFE, 0xFF)) return Charset.forName("UTF-32BE");
        if (begins(file, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
        if (begins(file, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
        int even = 0;
        int odd = 0;
        int most = Math.min(file.length, LOOKED_AT);
        for (int i = 0; i < most; i++) {
            if (file[i] == 0 && i % 2 == 0) even++;
            else if (file[i] == 0) odd++;
        }
        if (odd > most / 4 && even == 0) return StandardCharsets.UTF_16LE;
        return even > most / 4 && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean begins(byte[] file, int... mark) {
        if (file.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((file[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    /** Whatever ends a line, and however often; blanks or a tab at a line's beginning continue the one before. */
    private static List<String> unfolded(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && !endsALine(text.charAt(end))) end++;
            line.append(text, i, end);
            i = end;
            while (i < text.length() && endsALine(text.charAt(i))) i++;
            boolean continued =
                    i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t') && line.length() > 0;
            if (continued) {
                i++;
                continue;
            }
            if (line.length() > 0) lines.add(line.toString());
            line.setLength(0);
        }
        return lines;
    }

    private static boolean endsALine(char c) {
        return c == '\r' || c == '\n';
    }

    private static String letters(String bytes) {
        byte[] line = bytes.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(line, WINDOWS);
        }
    }
}
