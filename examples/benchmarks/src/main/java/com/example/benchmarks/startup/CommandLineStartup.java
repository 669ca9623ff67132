package com.example.benchmarks.startup;

import com.example.benchmarks.process.ChildProcess;
import com.example.benchmarks.process.Machine;
import com.example.benchmarks.process.Median;
import com.example.benchmarks.process.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole processes, turn by turn. Arguments: folder of the module spec, folder to work in, rounds. */
final class CommandLineStartup {

    private CommandLineStartup() {}

    public static void main(String[] arguments) throws IOException {
        Path spec = Path.of(arguments[0]).normalize();
        Path folder = Path.of(arguments[1], "startup");
        Files.createDirectories(folder);
        String jar = spec.resolve("cli/target/feishu-api-cli.jar").toString();
        String page = spec.resolve("pages/chat/getChatInfo.md").toString();
        String java = Machine.tool("java");
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("java -version", List.of(java, "-version"));
        commands.put("list", List.of(java, "-jar", jar, "list"));
        commands.put("model of one page", List.of(java, "-jar", jar, "model", page));
        ChildProcess process = new ChildProcess(folder.resolve("output.txt"));
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        int rounds = Integer.parseInt(arguments[2]);
        for (int round = 0; round < rounds; round++) {
            commands.forEach((name, command) ->
                    runs.computeIfAbsent(name, unused -> new ArrayList<>()).add(process.run(command)));
        }
        Machine.describe(System.out);
        System.out.printf("%d rounds%n%n| command | ms | ratio | CPU, ms | peak, MB |%n| --- | --: | --: | --: | --: |%n", rounds);
        double empty = Median.of(runs.get("java -version"), Run::millis);
        runs.forEach((name, each) -> System.out.printf(
                "| `%s` | %.0f | %.1f | %.0f | %.0f |%n",
                name,
                Median.of(each, Run::millis),
                Median.of(each, Run::millis) / empty,
                Median.of(each, Run::cpuMillis),
                Median.of(each, Run::peakMegabytes)));
    }
}
