package io.vingt.gate;

import io.vingt.estimate.Answers;

/**
 * A ticket that has not passed. Null means "not given, do not check"; an empty string is there and is judged.
 *
 * @param language the author's hint (a code such as "fr"), detection has the last word
 * @param picture what shows it, any non-blank text; PIC-01 runs if this or {@code noPictureBecause} is given
 * @param noPictureBecause one sentence why no picture is possible
 */
public record Draft(
        String title,
        String insight,
        String fix,
        String language,
        String area,
        String picture,
        String noPictureBecause,
        Answers estimate) {}
