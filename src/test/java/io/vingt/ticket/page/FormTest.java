package io.vingt.ticket.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vingt.estimate.Answers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void whatIsNoNumberIsNotTakenForOneThatIsMissing() {
        Answers answers = Form.answers(Map.of("eventsPerYear", "1e400", "daysLow", " ", "daysHigh", "2,5"));
        assertEquals(Double.POSITIVE_INFINITY, answers.eventsPerYear());
        assertNull(answers.daysLow());
        assertEquals(2.5, answers.daysHigh());
    }

    @Test
    void theSecondsThatThePageCountedAreKept() {
        assertEquals(42, Form.answers(Map.of("secondsSpent", "42")).secondsSpent());
        assertNull(Form.answers(Map.of()).secondsSpent());
    }
}
