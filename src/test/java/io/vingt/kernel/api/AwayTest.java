package io.vingt.kernel.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "40001", "40P01", "HYT00", "53300"})
    void aDatabaseThatCannotAnswerNowIsAway(String state) {
        assertTrue(Away.tells(new RuntimeException(new IllegalStateException(new SQLException("gone", state)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "22001"})
    void aStatementThatIsWrongIsNot(String state) {
        assertFalse(Away.tells(new RuntimeException(new SQLException("wrong", state))));
    }

    @Test
    void whoeverAsksMeanwhileIsToldToAskAgain() {
        Problem problem = Crashes.problem(new RuntimeException(new SQLException("gone", "08006")), "fr");
        assertEquals(503, problem.status());
        assertTrue(problem.detail().contains("réessayez"));
    }

    @Test
    void whatNobodyForesawIsANumberAndNothingMore() {
        Problem problem = Crashes.problem(new IllegalStateException("secret of the house"), "en");
        String document = new String(problem.bytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(500, problem.status());
        assertTrue(document.contains("correlationId"));
        assertFalse(document.contains("secret") || document.contains("IllegalState"), document);
    }

    @Test
    void aCauseThatIsItsOwnCauseEnds() {
        Exception one = new Exception("one");
        Exception other = new Exception("other", one);
        one.initCause(other);
        assertFalse(Away.tells(one));
    }
}
