package io.feishuapi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.feishuapi.cli.docs.MarkdownFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Keeps the reference of the command line in step with the command line. */
class ReadmeCommandsTest {

    private static final String JAR = "java -jar spec/cli/target/feishu-api-cli.jar";

    @ParameterizedTest
    @MethodSource("commands")
    void accepts_each_command_of_the_documents(String command) {
        assertThatCode(() -> commandLine().parseArgs(command.split(" ", -1))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("subcommands")
    void documents_each_command_with_an_example_and_exit_statuses(String name) throws IOException {
        String section = MarkdownFile.read("spec/README.md").section("### " + name);

        assertThat(section).contains("\nfeishu-api " + name, "Exit status: 0");
    }

    @ParameterizedTest
    @MethodSource("subcommands")
    void documents_each_option(String name) throws IOException {
        String section = MarkdownFile.read("spec/README.md").section("### " + name);
        List<String> options = commandLine().getSubcommands().get(name).getCommandSpec().options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .map(OptionSpec::longestName)
                .toList();

        assertThat(options).allSatisfy(option -> assertThat(section).contains(option));
    }

    static Stream<String> commands() throws IOException {
        List<String> commands =
                new ArrayList<>(MarkdownFile.read("spec/README.md").commands("sh", "feishu-api"));
        assertThat(commands).isNotEmpty();
        commands.addAll(MarkdownFile.read("spec/README.md").commands("sh", JAR));
        commands.addAll(MarkdownFile.read("README.md").commands("sh", JAR));
        return commands.stream()
                .map(command -> command.replace(JAR, "feishu-api").substring("feishu-api ".length()));
    }

    static Stream<String> subcommands() {
        return commandLine().getSubcommands().keySet().stream();
    }

    private static CommandLine commandLine() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return FeishuApiCommand.commandLine(nowhere, nowhere);
    }
}
