package io.feishuapi.processor.output;

import java.util.Set;

/**
 * The annotations that generated code carries. They stand apart from the names that writers know, since a compiler asks for them of every processor on
 * its path, also where nothing is to be generated.
 */
public final class GeneratedAnnotations {

    /** Their full names. */
    public static final Set<String> NAMES = Set.of(
            "javax.annotation.processing.Generated",
            "io.feishuapi.FeishuGenerated",
            "org.jspecify.annotations.NullMarked",
            "com.fasterxml.jackson.annotation.JsonAnyGetter",
            "com.fasterxml.jackson.annotation.JsonAnySetter",
            "com.fasterxml.jackson.annotation.JsonCreator",
            "com.fasterxml.jackson.annotation.JsonFormat",
            "com.fasterxml.jackson.annotation.JsonInclude",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "com.fasterxml.jackson.annotation.JsonValue");

    private GeneratedAnnotations() {}
}
