package com.example.benchmarks.parse;

import com.vladsch.flexmark.parser.Parser;
import io.feishuapi.spec.read.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** What can be done with the bytes of a page; each gives a number, so that nothing is left out as unused. */
enum Reader {
    /** Looks at every byte. */
    BYTES(() -> page -> {
        int sum = 0;
        for (byte each : page) {
            sum += each;
        }
        return sum;
    }),
    /** Markdown as a tree, and nothing of what it means. */
    FLEXMARK(() -> {
        Parser parser = Parser.builder().build();
        return page -> parser.parse(new String(page, StandardCharsets.UTF_8)).getEndOffset();
    }),
    /** The page's model with all facts and diagnostics. */
    FEISHU_API(() -> {
        PageReader reader = new PageReader();
        return page -> reader.read("page.md", page).diagnostics().size();
    });

    private final Supplier<ToIntFunction<byte[]>> maker;

    Reader(Supplier<ToIntFunction<byte[]>> maker) {
        this.maker = maker;
    }

    /** A reader for any number of pages. */
    ToIntFunction<byte[]> open() {
        return maker.get();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
