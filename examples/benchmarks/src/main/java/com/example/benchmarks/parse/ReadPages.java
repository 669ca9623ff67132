package com.example.benchmarks.parse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.ToIntFunction;

/** Reads all pages of a folder once: what a fresh process does. Arguments: name of the {@link Reader}, folder. */
final class ReadPages {

    private ReadPages() {}

    public static void main(String[] arguments) throws IOException {
        ToIntFunction<byte[]> reader = Reader.valueOf(arguments[0]).open();
        int sum = 0;
        for (byte[] page : PageBytes.in(Path.of(arguments[1]))) {
            sum += reader.applyAsInt(page);
        }
        System.out.println(sum);
    }
}
