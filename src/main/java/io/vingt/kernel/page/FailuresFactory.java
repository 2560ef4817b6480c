package io.vingt.kernel.page;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts our way with failures around the one that was there. */
public class FailuresFactory extends ExceptionHandlerFactory {

    public FailuresFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Failures(getWrapped().getExceptionHandler());
    }
}
