package io.vingt.evidence.picture;

/** A file's bytes as formats write numbers with them. What lies behind the end is zero: whoever asks looks at the length. */
record Bytes(byte[] file) {

    int length() {
        return file.length;
    }

    int u8(long at) {
        return at >= 0 && at < file.length ? file[(int) at] & 0xff : 0;
    }

    int big16(long at) {
        return u8(at) << 8 | u8(at + 1);
    }

    long big32(long at) {
        return (long) big16(at) << 16 | big16(at + 2);
    }

    int little16(long at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int little24(long at) {
        return little16(at) | u8(at + 2) << 16;
    }

    long little32(long at) {
        return little24(at) | (long) u8(at + 3) << 24;
    }

    boolean begins(long at, int... magic) {
        if (at < 0 || at + magic.length > file.length) return false;
        for (int i = 0; i < magic.length; i++) if (u8(at + i) != magic[i]) return false;
        return true;
    }

    boolean says(long at, String ascii) {
        return begins(at, ascii.chars().toArray());
    }
}
