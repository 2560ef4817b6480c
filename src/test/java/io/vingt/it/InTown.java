package io.vingt.it;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One sample company for all tests that walk about in it: starting a server and moving in takes longer than most of them.
 * They share its people and tickets, so a test leaves nobody with work in hand and looks for tickets by what they are.
 */
final class InTown implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(InTown.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SampleTown.class;
    }

    /** Closed with the whole run. */
    @Override
    public SampleTown resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(SampleTown.class, key -> SampleTown.built(), SampleTown.class);
    }
}
