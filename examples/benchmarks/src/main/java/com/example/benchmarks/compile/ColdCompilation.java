package com.example.benchmarks.compile;

import com.example.benchmarks.compile.FeishuApiInterfaces.OwnPages;
import com.example.benchmarks.process.ChildProcess;
import com.example.benchmarks.process.Machine;
import com.example.benchmarks.process.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fresh javac processes, this project's and the peers' turn by turn: with the processor, then without it over the same sources and what
 * was generated from them. Arguments: folder of jars, folder to work in, numbers of APIs, rounds, and a regular expression of the peers to
 * run beside.
 */
final class ColdCompilation {

    private final Predicate<String> peers;
    private final Path jars;
    private final Path folder;
    private final ChildProcess process;

    private ColdCompilation(Path jars, Path folder, Predicate<String> peers) {
        this.peers = peers;
        this.jars = jars;
        this.folder = folder;
        this.process = new ChildProcess(folder.resolve("output.txt"));
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1], "cold");
        Files.createDirectories(folder);
        Machine.describe(System.out);
        Predicate<String> peers = Pattern.compile(arguments[4]).asPredicate();
        ColdCompilation benchmark = new ColdCompilation(Path.of(arguments[0]), folder, peers);
        int rounds = Integer.parseInt(arguments[3]);
        for (String number : arguments[2].split(",")) {
            int apis = Integer.parseInt(number);
            // Long runs need fewer of them for a steady median.
            benchmark.measure(apis, Math.max(1, apis <= 10 ? rounds : apis <= 100 ? rounds / 2 : rounds / 5));
        }
    }

    private void measure(int apis, int rounds) throws IOException {
        JavaSources.clear(folder.resolve("pages"));
        Workload workload = Workload.prepare(apis, folder.resolve("pages"));
        List<Generator> generators = new ArrayList<>(List.of(new FeishuApiInterfaces(OwnPages.PACKED)));
        if (workload.hasOwnPages()) {
            generators.add(new FeishuApiInterfaces(OwnPages.READ));
        }
        ValueTypes.peers().stream().filter(peer -> peers.test(peer.name())).forEach(generators::add);
        List<Javac> compilations = new ArrayList<>();
        List<Measured> results = new ArrayList<>();
        for (Generator generator : generators) {
            Javac javac = new Javac(generator, jars, folder.resolve(generator.name()));
            javac.prepare(workload);
            compilations.add(javac);
            results.add(new Measured(generator.name()));
        }
        OpenApiClient client = new OpenApiClient(jars, folder.resolve(OpenApiClient.NAME));
        client.writeDescription(workload);
        Measured clientResult = new Measured(OpenApiClient.NAME);
        for (int round = 0; round < rounds; round++) {
            for (int index = 0; index < generators.size(); index++) {
                Javac javac = compilations.get(index);
                Run with = javac(javac.withProcessor());
                Run without = javac(javac.withoutProcessor());
                results.get(index).add(with, without, javac.generatedKilobytes());
            }
            if (peers.test(OpenApiClient.NAME)) {
                Run generated = client.generate(process);
                clientResult.add(generated, client.kilobytes());
            }
        }
        if (peers.test(OpenApiClient.NAME)) {
            results.add(clientResult);
        }
        System.out.printf("%d APIs, %d rounds%n%n", apis, rounds);
        System.out.println(Measured.HEAD);
        results.forEach(result -> System.out.println(result.row(results.get(0))));
        System.out.println();
    }

    private Run javac(List<String> arguments) {
        return process.run(Stream.concat(Stream.of(Machine.tool("javac")), arguments.stream()).toList());
    }
}
