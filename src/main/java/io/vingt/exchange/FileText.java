package io.vingt.exchange;

import io.vingt.kernel.BadInput;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A file's bytes as text: by its mark, else UTF-8, else what a spreadsheet of yesterday writes, where all of the file speaks for
 * that. A byte here and there that is not UTF-8 leaves the rest of the file as it is.
 *
 * @param guessed the name of an encoding that had to be guessed, null where there is no doubt
 */
record FileText(String text, String guessed) {

    static final int LARGEST = 5 << 20;

    /** Stands where a byte could not be read. */
    static final char BROKEN = '\ufdd0';

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** What the languages of our customers have beyond ASCII, in Windows-1252. */
    private static final String LETTERS =
            "ÄÅÀÁÂÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜŒßàáâãäåæçèéêëìíîïñòóôõöøùúûüœ€‚„…‰‹‘’“”•–—™›«»°·´§©®±²³½¼¿¡ªº£\u00a0";

    /** @throws FileNotReadable for what is no text at all */
    static FileText of(byte[] bytes) {
        if (bytes.length > LARGEST) throw new BadInput("file", "csvTooLarge");
        if (begins(bytes, 'P', 'K') || begins(bytes, 0xd0, 0xcf)) throw new FileNotReadable("spreadsheet");
        if (begins(bytes, 0xff, 0xfe) || zeroes(bytes, 1)) return sure(new String(bytes, StandardCharsets.UTF_16LE));
        if (begins(bytes, 0xfe, 0xff) || zeroes(bytes, 0)) return sure(new String(bytes, StandardCharsets.UTF_16BE));
        String text = decoded(bytes);
        if (text.indexOf(BROKEN) < 0) return sure(text);
        String windows = new String(bytes, WINDOWS);
        return isWindows(text, windows) ? checked(new FileText(windows, WINDOWS.displayName())) : sure(text);
    }

    private static String decoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(BROKEN));
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException never) {
            throw new IllegalStateException(never);
        }
    }

    /** No letter of the file is UTF-8, and each one is a letter there. */
    private static boolean isWindows(String utf8, String windows) {
        boolean mixed = utf8.chars().anyMatch(c -> c > 0x7f && c != BROKEN && c != BYTE_ORDER_MARK);
        return !mixed && windows.chars().filter(c -> c > 0x7f).allMatch(c -> LETTERS.indexOf(c) >= 0);
    }

    /** UTF-16 of our alphabets without a mark: every second byte is zero, from this one on. */
    private static boolean zeroes(byte[] bytes, int from) {
        int zeroes = 0;
        int looked = Math.min(bytes.length, 2_000) / 2;
        for (int i = from; i < looked * 2; i += 2) if (bytes[i] == 0) zeroes++;
        return looked >= 4 && zeroes * 10 >= looked * 7;
    }

    private static FileText sure(String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return checked(new FileText(marked ? text.substring(1) : text, null));
    }

    private static FileText checked(FileText file) {
        if (file.text.isBlank()) throw new FileNotReadable("empty");
        if (file.text.indexOf(0) >= 0) throw new FileNotReadable("notText");
        return file;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
