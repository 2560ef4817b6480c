package io.vingt.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables as people hand them in. */
final class Table {

    static final String HEADER = "title,insight,fix,area,noPictureBecause,eventsPerYear,customerEurPerEvent,"
            + "companyEurPerEvent,benefitFactor90,daysLow,daysHigh,evidence,source\n";
    static final String INSIGHT =
            "\"On the card step, 312 customers a week cannot see “Pay” once the keyboard is open, and half of them leave.\"";
    static final String FIX =
            "\"Move “Pay” above the keyboard: keep it in the visible viewport while a field has the focus.\"";
    static final String ESTIMATE = "Checkout,It shows a card.,16224,2,9,2,1,3,ANALYTICS,\"checkout funnel, week 46\"\n";
    static final String GOOD = row("Pay button hidden behind the keyboard on iPhone SE", FIX);
    static final String WITHOUT_A_FIX = row("Pay button hidden behind the keyboard on a tablet", "");

    private Table() {}

    static String row(String title, String fix) {
        return title + "," + INSIGHT + "," + fix + "," + ESTIMATE;
    }

    static List<CsvFile.Row> rows(String text) {
        return CsvFile.read(text.getBytes(StandardCharsets.UTF_8)).rows();
    }
}
