package io.vingt.capture.api;

import io.vingt.merchant.Address;

/** What a hurried reporter need not type: the ticket's title and the place. The phone's form says it in the same words. */
final class Heading {

    private static final int LONGEST = 90;

    private Heading() {}

    /** The first sentence of a text, or as many of its words as a title holds. */
    static String of(String text) {
        if (text == null) return "";
        String line = text.strip().split("(?<=[.!?…])\\s|\\R", 2)[0].replaceAll("\\s+", " ");
        String bare = line.replaceFirst("[.。…]+$", "");
        if (bare.length() <= LONGEST) return bare;
        int end = bare.lastIndexOf(' ', LONGEST);
        return bare.substring(0, end < LONGEST / 2 ? LONGEST - 1 : end) + "…";
    }

    /** The text, and on a line of its own where it was seen and on what. */
    static String placed(String text, Address address, String device) {
        if (text == null || text.isBlank()) return text;
        String place = address.host() + address.path().replaceFirst("/$", "");
        return text.strip() + "\n" + place + (device == null ? "" : " · " + device);
    }
}
