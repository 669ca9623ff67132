package io.feishuapi.cli.docs;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A document of this repository.
 *
 * @param path where it lies
 * @param text its Markdown
 */
public record MarkdownFile(Path path, String text) {

    /** Tests run in the folder of their module. */
    public static final Path ROOT = Path.of("../..");

    /** Reads a document by its path from the root of the repository. */
    public static MarkdownFile read(String path) throws IOException {
        return read(ROOT.resolve(path));
    }

    static MarkdownFile read(Path path) throws IOException {
        return new MarkdownFile(path, Files.readString(path));
    }

    /** The code blocks in order, each with its language in the first line. */
    public List<String> codeBlocks() {
        return nodes(FencedCodeBlock.class)
                .map(block -> block.getInfo() + "\n" + block.getContentChars())
                .toList();
    }

    /** The lines of code blocks of a language that begin with a command. */
    public List<String> commands(String language, String command) {
        return codeBlocks().stream()
                .filter(block -> block.startsWith(language + "\n"))
                .flatMap(String::lines)
                .filter(line -> line.startsWith(command + " "))
                .toList();
    }

    /** Where links lead that do not leave the repository. */
    List<String> relativeLinks() {
        return nodes(Link.class)
                .map(link -> link.getUrl().toString())
                .filter(url -> !url.contains("://"))
                .toList();
    }

    /** The names by which links reach the headings, as GitHub makes them. */
    List<String> anchors() {
        return nodes(Heading.class)
                .map(heading -> heading.getText()
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    /** The rows of tables whose first cell begins with a text, each with its cells. */
    List<List<String>> rows(String beginning) {
        return text.lines()
                .filter(line -> line.startsWith("| " + beginning))
                .map(line -> Stream.of(line.split("\\|", -1))
                        .skip(1)
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** What stands below a heading, up to the next one of any level. */
    public String section(String heading) {
        return String.join(
                "\n",
                text.lines()
                        .dropWhile(line -> !line.equals(heading))
                        .skip(1)
                        .takeWhile(line -> !line.startsWith("#"))
                        .toList());
    }

    private <N extends Node> Stream<N> nodes(Class<N> type) {
        return StreamSupport.stream(
                        Parser.builder().build().parse(text).getDescendants().spliterator(), false)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
