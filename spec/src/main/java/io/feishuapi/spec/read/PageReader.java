package io.feishuapi.spec.read;

import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.description.PageShape;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.diagnostic.Diagnostics;
import io.feishuapi.spec.page.dialect.DialectName;
import io.feishuapi.spec.page.dialect.PageParser;
import io.feishuapi.spec.page.node.PageNode;
import io.feishuapi.spec.page.source.PageDecoder;
import io.feishuapi.spec.page.source.SourceText;
import io.feishuapi.spec.text.resource.RefusedFileException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads pages. Bad input gives a page with diagnostics, never an exception. */
public final class PageReader {

    private final DialectName dialect;

    /** A reader that tells the dialect of each table by itself. */
    public PageReader() {
        this(DialectName.AUTO);
    }

    /** A reader for pages of one dialect. */
    public PageReader(DialectName dialect) {
        this.dialect = dialect;
    }

    /**
     * Reads a page.
     *
     * @param page the page's path for people, {@code /} as separator
     * @param bytes the file
     */
    public ApiPage read(String page, byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<SourceText> text = PageDecoder.decode(bytes, diagnostics);
        if (text.isEmpty()) {
            return unread(page, diagnostics);
        }
        PageNode node = PageParser.parse(text.get(), dialect, diagnostics);
        return PageLinker.link(page, node, diagnostics);
    }

    /** The name that a page states in its heading, found without reading more of it; nothing where it states none, as guides do. */
    public static Optional<String> statedName(byte[] bytes) {
        return PageDecoder.decode(bytes, new Diagnostics()).flatMap(text -> {
            SourceText head = SourceText.of(PageParser.head(text));
            PageNode node = PageParser.parse(head, DialectName.AUTO, new Diagnostics());
            return PageName.signature(node, new PageContents()).map(Signature::name);
        });
    }

    /** A page with an error that names the other page of its place that goes by its name. */
    public static ApiPage besideTwin(ApiPage page, String other) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.pageTwice(page.name(), other);
        List<Diagnostic> all = new ArrayList<>(diagnostics.sorted());
        all.addAll(page.diagnostics());
        return PageShape.PAGE.edit(page).set(PageShape.DIAGNOSTICS, all).done();
    }

    /** A page whose file cannot be read: its diagnostics say so. */
    public static ApiPage unreadable(String page, IOException cause) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.pageUnreadable(reason(cause));
        return unread(page, diagnostics);
    }

    private static String reason(IOException cause) {
        if (cause instanceof RefusedFileException refused) {
            return refused.reason();
        }
        boolean isMissing = cause instanceof NoSuchFileException || cause instanceof FileNotFoundException;
        return isMissing ? "there is no such file" : "the file cannot be opened";
    }

    private static ApiPage unread(String page, Diagnostics diagnostics) {
        String file = page.substring(page.lastIndexOf('/') + 1);
        String name = file.endsWith(".md") ? file.substring(0, file.length() - ".md".length()) : file;
        return ApiPage.blank(page, name, ApiKind.OTHER, diagnostics.sorted());
    }
}
