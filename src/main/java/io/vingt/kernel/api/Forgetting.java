package io.vingt.kernel.api;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Once an hour, what was kept for retries and is two days old goes. */
@Singleton
public class Forgetting {

    @Inject
    Answers answers;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        answers.forgetOld();
    }
}
