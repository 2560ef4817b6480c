package io.vingt.backlog;

import io.vingt.backlog.Why.Input;
import io.vingt.estimate.Answers;
import io.vingt.ticket.EstimatorKind;
import io.vingt.ticket.TicketRecord.EstimateMade;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Each number that ranks a ticket, with who gave it the value that it has, and where they have it from. */
final class Inputs {

    private Inputs() {}

    /** @param made oldest first; a second estimate is counted with the first and does not take its numbers' place */
    static List<Input> of(List<EstimateMade> made, Causes causes) {
        List<EstimateMade> own =
                made.stream().filter(one -> one.kind() != EstimatorKind.SECOND).toList();
        List<Input> inputs = new ArrayList<>();
        if (own.isEmpty()) return inputs;
        inputs.add(input("eventsPerYear", own, causes, a -> plain(a.eventsPerYear())));
        inputs.add(input("customerEurPerEvent", own, causes, a -> plain(a.customerEurPerEvent())));
        inputs.add(input("companyEurPerEvent", own, causes, a -> plain(a.companyEurPerEvent())));
        inputs.add(input("benefitFactor90", own, causes, a -> plain(a.benefitFactor90())));
        inputs.add(input("days", own, causes, a -> plain(a.daysLow()) + "–" + plain(a.daysHigh())));
        inputs.add(input("evidence", own, causes, a -> String.valueOf(a.evidence())));
        return inputs;
    }

    private static Input input(String name, List<EstimateMade> made, Causes causes, Function<Answers, String> read) {
        int since = made.size() - 1;
        String value = read.apply(made.get(since).answers());
        while (since > 0 && value.equals(read.apply(made.get(since - 1).answers()))) since--;
        EstimateMade by = made.get(since);
        return new Input(
                name,
                causes.figure(name, value),
                by.by().name(),
                by.at(),
                by.answers().source());
    }

    private static String plain(double value) {
        return Double.toString(value);
    }
}
