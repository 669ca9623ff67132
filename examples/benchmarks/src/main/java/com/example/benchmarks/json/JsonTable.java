package com.example.benchmarks.json;

import com.example.benchmarks.process.ChildProcess;
import com.example.benchmarks.process.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints what {@link JsonCost} says of every library and payload, as a table of README.md. */
public final class JsonTable {

    private JsonTable() {}

    /**
     * Measures all, one process at a time.
     *
     * @param args a folder for what the processes print, and {@code read} or {@code write} if not both
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Machine.describe(System.out);
        System.out.println("| | payload | feishu-api | Jackson | avaje-jsonb | fastjson2 | Gson |");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        List<String> operations = args.length > 1 ? List.of(args[1]) : List.of("read", "write");
        for (String operation : operations) {
            for (Payload payload : Payload.values()) {
                StringBuilder row = new StringBuilder("| " + operation + " | "
                        + payload.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " |");
                for (Library library : Library.values()) {
                    row.append(' ').append(cost(operation, library, payload, folder)).append(" |");
                }
                System.out.println(row);
            }
        }
    }

    private static String cost(String operation, Library library, Payload payload, Path folder) throws IOException {
        Path printed = folder.resolve("json-" + operation + ".txt");
        new ChildProcess(printed)
                .run(List.of(
                        Machine.tool("java"),
                        // What is measured does not depend on when the compiler got its turn beside other work.
                        "-Xbatch",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JsonCost.class.getName(),
                        operation,
                        library.name(),
                        payload.name()));
        String[] figures = Files.readString(printed).strip().lines().reduce("", (former, line) -> line).split(" ");
        return figures[0] + " ns, " + figures[1] + " B";
    }
}
