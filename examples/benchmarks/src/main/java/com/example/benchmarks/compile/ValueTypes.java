package com.example.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A generator that is given one type for each value type of the APIs.
 *
 * @param name its name
 * @param declaration the source of a type without its package
 */
record ValueTypes(String name, Function<ValueShape, String> declaration) implements Generator {

    static List<Generator> peers() {
        return List.of(
                new ValueTypes("auto-value", ValueTypes::autoValue),
                new ValueTypes("immutables", ValueTypes::immutable),
                new ValueTypes("record-builder", value -> markedRecord("io.soabase.recordbuilder.core.RecordBuilder", value)),
                new ValueTypes("avaje-jsonb", value -> markedRecord("io.avaje.jsonb.Json", value)));
    }

    @Override
    public void writeSources(Workload workload, Path folder) throws IOException {
        for (ApiShape api : workload.apis()) {
            for (ValueShape value : api.values()) {
                JavaSources.write(folder, value.name(), declaration.apply(value));
            }
        }
    }

    private static String markedRecord(String annotation, ValueShape value) {
        return "@" + annotation + "\npublic record " + value.name() + "("
                + value.members().stream()
                        .map(member -> member.javaType() + " " + member.name())
                        .collect(Collectors.joining(", "))
                + ") {}\n";
    }

    private static String immutable(ValueShape value) {
        return "@org.immutables.value.Value.Immutable\npublic interface " + value.name() + " {\n"
                + value.members().stream()
                        .map(member -> "    " + member.javaType() + " " + member.name() + "();\n")
                        .collect(Collectors.joining())
                + "}\n";
    }

    private static String autoValue(ValueShape value) {
        String name = value.name();
        return "@com.google.auto.value.AutoValue\npublic abstract class " + name + " {\n"
                + value.members().stream()
                        .map(member -> "    public abstract " + member.javaType() + " " + member.name() + "();\n")
                        .collect(Collectors.joining())
                + "\n    public static Builder builder() {\n        return new AutoValue_" + name + ".Builder();\n    }\n\n"
                + "    @com.google.auto.value.AutoValue.Builder\n    public abstract static class Builder {\n"
                + value.members().stream()
                        .map(member -> "        public abstract Builder " + member.name() + "(" + member.javaType()
                                + " value);\n")
                        .collect(Collectors.joining())
                + "\n        public abstract " + name + " build();\n    }\n}\n";
    }
}
