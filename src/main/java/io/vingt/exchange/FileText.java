package io.vingt.exchange;

import io.vingt.kernel.BadInput;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A file's bytes as text: UTF-8, or what a spreadsheet of today writes besides.
 *
 * @param guessed the name of an encoding that had to be guessed, null where there is no doubt
 */
record FileText(String text, String guessed) {

    static final int LARGEST = 5 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** @throws FileNotReadable for what is no text at all */
    static FileText of(byte[] bytes) {
        if (bytes.length > LARGEST) throw new BadInput("file", "csvTooLarge");
        if (begins(bytes, 'P', 'K') || begins(bytes, 0xd0, 0xcf)) throw new FileNotReadable("spreadsheet");
        if (begins(bytes, 0xff, 0xfe)) return sure(new String(bytes, StandardCharsets.UTF_16LE));
        if (begins(bytes, 0xfe, 0xff)) return sure(new String(bytes, StandardCharsets.UTF_16BE));
        try {
            return sure(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return checked(new FileText(new String(bytes, WINDOWS), WINDOWS.displayName()));
        }
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
