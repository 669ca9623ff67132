package com.example.benchmarks.compile;

import com.example.benchmarks.process.ChildProcess;
import com.example.benchmarks.process.Machine;
import com.example.benchmarks.process.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** OpenAPI Generator: a process of its own makes a Java client from an equal description, one call an API. */
final class OpenApiClient {

    static final String NAME = "openapi-generator";

    private final Path jars;
    private final Path folder;

    OpenApiClient(Path jars, Path folder) {
        this.jars = jars;
        this.folder = folder;
    }

    /** Writes the description. */
    void writeDescription(Workload workload) throws IOException {
        JavaSources.clear(folder);
        String paths = workload.apis().stream().map(OpenApiClient::call).collect(Collectors.joining(",\n"));
        String schemas = workload.apis().stream()
                .flatMap(api -> api.values().stream())
                .map(OpenApiClient::schema)
                .collect(Collectors.joining(",\n"));
        Files.writeString(
                folder.resolve("description.json"),
                "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"measured\", \"version\": \"1\"}, \"paths\": {\n" + paths
                        + "\n}, \"components\": {\"schemas\": {\n" + schemas + "\n}}}\n");
    }

    Run generate(ChildProcess process) throws IOException {
        Path output = folder.resolve("client");
        JavaSources.clear(output);
        return process.run(List.of(
                Machine.tool("java"),
                "-jar",
                new ValueTypes(NAME, value -> "").jars(jars, "processor"),
                "generate",
                "-g",
                "java",
                "--library",
                "native",
                "-i",
                folder.resolve("description.json").toString(),
                "-o",
                output.toString(),
                "--global-property",
                "apis,models,supportingFiles,apiDocs=false,apiTests=false,modelDocs=false,modelTests=false"));
    }

    double kilobytes() throws IOException {
        return JavaSources.kilobytes(folder.resolve("client"));
    }

    private static String call(ApiShape api) {
        return "\"/" + api.name() + "\": {\"post\": {\"operationId\": \"" + api.name().replace(".", "") + "\", "
                + "\"requestBody\": {\"content\": " + content(api.request()) + "}, "
                + "\"responses\": {\"200\": {\"description\": \"done\", \"content\": " + content(api.result()) + "}}}}";
    }

    private static String content(ValueShape value) {
        return "{\"application/json\": {\"schema\": " + reference(value.name()) + "}}";
    }

    private static String reference(String schema) {
        return "{\"$ref\": \"#/components/schemas/" + schema + "\"}";
    }

    private static String schema(ValueShape value) {
        return "\"" + value.name() + "\": {\"type\": \"object\", \"properties\": {"
                + value.members().stream()
                        .map(member -> "\"" + member.name() + "\": " + type(member))
                        .collect(Collectors.joining(", "))
                + "}}";
    }

    private static String type(ValueShape.Member member) {
        String element =
                switch (member.type()) {
                    case ValueShape.Member.TEXT -> "{\"type\": \"string\"}";
                    case ValueShape.Member.NUMBER -> "{\"type\": \"number\"}";
                    case ValueShape.Member.TRUTH -> "{\"type\": \"boolean\"}";
                    default -> reference(member.type());
                };
        return member.list() ? "{\"type\": \"array\", \"items\": " + element + "}" : element;
    }
}
