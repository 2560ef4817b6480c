package io.vingt.kernel.clockwork;

import java.time.Duration;

/**
 * Something that is done every so often by itself, by one server of all. It works in small pieces and may be done twice,
 * or at the same time by two, without harm: a server that dies over it is followed by another.
 */
public interface Task {

    /** A name that stays: the task's row is known by it. */
    String name();

    Duration every();

    /** One run; what it leaves over is done by the next. */
    void run();
}
