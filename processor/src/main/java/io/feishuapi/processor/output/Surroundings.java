package io.feishuapi.processor.output;

/**
 * What the code around a generated type decides about its source.
 *
 * @param seesGenerated whether {@code javax.annotation.processing.Generated} can be named: a module has to read {@code java.compiler}
 */
public record Surroundings(boolean seesGenerated) {}
