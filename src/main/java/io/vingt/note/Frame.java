package io.vingt.note;

import java.util.Map;

/**
 * What stands around a note's matter and is filled in at once; what it tells stays a blank, which the rep's words fill.
 *
 * @param page host and path, as a merchant knows it
 */
record Frame(String company, String contact, String rep, String page) {

    Map<String, String> blanks() {
        return Map.of(
                "company",
                company,
                "contact",
                contact,
                "rep",
                rep,
                "page",
                page,
                "what",
                "{what}",
                "fix",
                "{fix}",
                "cost",
                "{cost}",
                "shows",
                "{shows}",
                "link",
                NoteText.LINK);
    }
}
