package io.vingt.gate.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the page knows beside the form. */
interface Surroundings extends JSObject {
    /** Language of messages and sentences: "en" or "fr". */
    @JSProperty
    String getMessages();

    /** The company's average ticket, currency units a year. */
    @JSProperty
    double getClassAverage();

    @JSProperty
    int getSecondsSpent();

    /** Names of areas, one per line; null takes any. */
    @JSProperty
    String getAreas();

    @JSProperty
    String getCurrency();
}
