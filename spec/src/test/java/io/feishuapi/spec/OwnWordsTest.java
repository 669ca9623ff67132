package io.feishuapi.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.feishuapi.spec.catalog.PageFolder;
import io.feishuapi.spec.catalog.PageSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packed pages state the facts of the originals, and say them in words of their own. */
class OwnWordsTest {

    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

    /** The one page that is packed as Feishu published it. */
    private static final String GIVEN = "getChatInfo";

    /** As many Chinese characters in a row are no coincidence; names of types and the fixed phrases of tables are shorter. */
    private static final int RUN = 20;

    private static final Pattern PIECES = Pattern.compile("\n|<br\\s*/?>|\\||```");
    private static final Pattern ADDRESSES_AND_TAGS = Pattern.compile("\\]\\([^)]*\\)|<[^>]+>");
    private static final Pattern NO_CHINESE = Pattern.compile("[^\\x{4e00}-\\x{9fff}]");

    @Test
    void noSentenceOfAnOriginalIsCopied() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), () -> "no originals at " + CORPUS + ", nothing to compare with");
        Set<String> originals = new HashSet<>();
        for (PageSource page : PageFolder.list(CORPUS)) {
            if (!page.name().equals(GIVEN)) {
                runs(page).forEach(originals::add);
            }
        }
        assertThat(originals).hasSizeGreaterThan(1000);
        List<String> copied = new ArrayList<>();
        for (PageSource page : PageFolder.list(Path.of("pages"))) {
            if (!page.name().equals(GIVEN)) {
                runs(page).filter(originals::contains).forEach(run -> copied.add(page.name() + ": " + run));
            }
        }
        assertThat(copied).isEmpty();
    }

    /** All runs of Chinese characters in one piece of prose, whatever stands between them. */
    private static Stream<String> runs(PageSource page) throws IOException {
        String text = new String(page.bytes(), StandardCharsets.UTF_8);
        return PIECES.splitAsStream(text)
                .map(piece -> ADDRESSES_AND_TAGS.matcher(piece).replaceAll(""))
                .map(piece -> NO_CHINESE.matcher(piece).replaceAll(""))
                .flatMap(piece -> Stream.iterate(0, start -> start + RUN <= piece.length(), start -> start + 1)
                        .map(start -> piece.substring(start, start + RUN)));
    }
}
