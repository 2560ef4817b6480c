package io.vingt.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Figures english = Figures.of("en", "EUR");
    private final Figures french = Figures.of("fr-FR", "EUR");

    @Test
    void writesAmounts() {
        assertEquals("€60,000", english.rough(59_560.7));
        assertEquals("60\u202f000\u00a0€", french.rough(59_560.7));
        assertEquals("€178,464", english.whole(178_464.2));
        assertEquals("€0.80", english.rough(0.8));
        assertEquals("0,80\u00a0€", french.rough(0.8));
        assertEquals("€0.005", english.rough(0.005));
        assertEquals("−€6,000", english.whole(-6000));
        assertEquals("−6\u202f000\u00a0€", french.whole(-6000));
        assertEquals("€0", english.whole(0));
        assertEquals("CHF\u00a01,200", Figures.of("en", "CHF").rough(1234));
        assertEquals("$6,100,000", Figures.of("en", "USD").rough(6_123_456));
    }

    @Test
    void writesNumbersAndShares() {
        assertEquals("1,234,567.89", english.number(1_234_567.89));
        assertEquals("1\u202f234\u202f567,89", french.number(1_234_567.89));
        assertEquals("−0.5", english.number(-0.5));
        assertEquals("70\u00a0%", english.percent(0.699478));
        assertEquals("0\u00a0%", english.percent(0));
    }

    @Test
    void writesDaysInThePlural() {
        assertEquals("2 days", english.days(2.04422));
        assertEquals("1 day", english.days(1));
        assertEquals("0.65 day", english.days(0.650973));
        assertEquals("1.3 days", english.days(1.30195));
        assertEquals("1,3\u00a0jour", french.days(1.30195));
        assertEquals("2\u00a0jours", french.days(2));
        assertEquals("2.04 days", english.days(2.04422, 3));
    }

    @Test
    void writesTime() {
        assertEquals("9.1\u00a0s", english.seconds(9.13));
        assertEquals("9\u00a0s", english.seconds(9.04));
        assertEquals("21\u00a0s", english.seconds(20.6));
        assertEquals("9,1\u00a0s", french.seconds(9.13));
        assertEquals("3\u00a0min\u00a010\u00a0s", english.clock(190));
        assertEquals("50\u00a0s", english.clock(50));
        assertEquals("4\u00a0min", english.clock(240));
    }

    @Test
    void writesWhatIsNoNumberAsZero() {
        assertEquals("€0", english.rough(Double.NaN));
        assertEquals("€0", english.rough(Double.POSITIVE_INFINITY));
    }
}
