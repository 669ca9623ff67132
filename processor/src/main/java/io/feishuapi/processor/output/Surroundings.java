package io.feishuapi.processor.output;

import java.util.Set;

/**
 * What the code around a generated type decides about its source.
 *
 * @param seesGenerated whether {@code javax.annotation.processing.Generated} can be named: a module has to read {@code java.compiler}
 * @param hiddenNames simple names that mean something else there: of types of the package that are named like one of
 *     {@code java.lang}, and for a client of the types that its interface has as members
 */
public record Surroundings(boolean seesGenerated, Set<String> hiddenNames) {

    public Surroundings {
        hiddenNames = Set.copyOf(hiddenNames);
    }
}
