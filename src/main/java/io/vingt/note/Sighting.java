package io.vingt.note;

import io.vingt.merchant.address.ReadableHost;
import java.util.ArrayList;
import java.util.List;

/** What a report adds to a reporter's words for the engineers: where and on what it was seen, and the steps. */
final class Sighting {

    private Sighting() {}

    /**
     * The reporter's words without the lines that only say where they were and what they held in their hands.
     *
     * @param place host and path; device may be null
     */
    static String without(String words, String place, String device) {
        return String.join(
                        "\n",
                        words.lines()
                                .filter(line -> !isPlace(ReadableHost.of(line.strip()), place, device))
                                .toList())
                .strip();
    }

    private static boolean isPlace(String line, String place, String device) {
        return line.equals(place)
                || line.equals("https://" + place)
                || line.startsWith(place + " · ")
                || line.equals(device);
    }

    /**
     * The steps “1. …”, “2. …” and so on of what was reported beside the words, without their numbers; a line each. They
     * stand below one another and after everything that is told of the page, such as a title that begins like one.
     */
    static String steps(String facts) {
        List<String> steps = new ArrayList<>();
        boolean going = false;
        for (String line : facts.lines().toList()) {
            if (line.startsWith("1. ")) {
                steps.clear();
                going = true;
            }
            String number = (steps.size() + 1) + ". ";
            going &= line.startsWith(number);
            if (going) steps.add(line.substring(number.length()).strip());
        }
        return String.join("\n", steps);
    }
}
