package io.vingt.ticket;

import io.vingt.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;

/** What somebody gave as a link. Only a web address leads anywhere; everything else stays the text that it is. */
public record WebLink(String typed) {

    private static final int LONGEST = 60;

    /** @return null for none */
    public static WebLink of(String typed) {
        return typed == null || typed.isBlank() ? null : new WebLink(typed.strip());
    }

    /** @return null for what is no address that begins with http:// or https:// */
    public String href() {
        return Evidence.isWebAddress(typed) ? typed : null;
    }

    /** As people call it: the last two parts of the address, {@code pr/78}. */
    public String text() {
        String shown = href() == null ? typed : shortened();
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST - 1) + "…";
    }

    private String shortened() {
        String bare = typed.substring(typed.indexOf("://") + 3);
        int end = bare.length();
        for (int i = bare.length() - 1; i >= 0; i--) if ("?#".indexOf(bare.charAt(i)) >= 0) end = i;
        List<String> parts = new ArrayList<>(List.of(bare.substring(0, end).split("/")));
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? typed : String.join("/", parts.subList(Math.max(0, parts.size() - 2), parts.size()));
    }
}
