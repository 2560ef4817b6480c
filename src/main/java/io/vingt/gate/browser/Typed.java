package io.vingt.gate.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What stands in the form; null is what is not to be checked yet. */
interface Typed extends JSObject {
    @JSProperty
    String getTitle();

    @JSProperty
    String getInsight();

    @JSProperty
    String getFix();

    @JSProperty
    String getLanguage();

    @JSProperty
    String getArea();

    @JSProperty
    String getPicture();

    @JSProperty
    String getNoPictureBecause();

    @JSProperty
    Numbers getEstimate();
}
