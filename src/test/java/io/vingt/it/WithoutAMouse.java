package io.vingt.it;

import com.microsoft.playwright.Page;

/** Filling in the filing page with the keyboard alone. */
final class WithoutAMouse {

    private static final int TABS = 120;

    private WithoutAMouse() {}

    static void write(Page page) {
        type(page, "title", "Pay button stays grey after a postcode with a blank");
        type(page, "insight", "On the delivery page, 120 customers a week type “75 011” and the button stays grey.");
        type(page, "fix", "Strip blanks from the postcode before it is checked.");
        type(page, "area", "Checkout");
        type(page, "noPictureBecause", "The keyboard covers the screenshot.");
    }

    static void estimate(Page page) {
        String[] numbers = {
            "eventsPerYear", "50000", "customerEurPerEvent", "0.5", "companyEurPerEvent", "9", "benefitFactor90", "1.5"
        };
        for (int i = 0; i < numbers.length; i += 2) type(page, numbers[i], numbers[i + 1]);
        type(page, "daysLow", "0.25");
        type(page, "daysHigh", "0.5");
        reach(page, "evidence");
        page.keyboard().press("End");
        type(page, "source", "sessions of week 46");
    }

    static void type(Page page, String name, String text) {
        reach(page, name);
        page.keyboard().type(text);
    }

    /** By the Tab key alone, as somebody does who has no mouse. */
    private static void reach(Page page, String name) {
        for (int pressed = 0; pressed < TABS; pressed++) {
            if (name.equals(page.evaluate("() => document.activeElement?.name ?? ''"))) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key does not reach " + name);
    }
}
