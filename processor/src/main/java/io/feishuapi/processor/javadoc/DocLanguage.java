package io.feishuapi.processor.javadoc;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import java.util.List;
import java.util.stream.Stream;

/** The language of a page, and so of the fixed words in its Javadoc. */
enum DocLanguage {
    CHINESE,
    ENGLISH;

    /** Chinese where the page's prose has Chinese characters. */
    static DocLanguage of(ApiPage page) {
        Stream<String> prose = Stream.concat(
                Stream.of(String.valueOf(page.summary())),
                Stream.of(page.input(), page.output(), page.failure())
                        .flatMap(List::stream)
                        .map(Field::description)
                        .map(String::valueOf));
        return prose.anyMatch(DocLanguage::hasChinese) ? CHINESE : ENGLISH;
    }

    private static boolean hasChinese(String text) {
        return text.codePoints()
                .anyMatch(codePoint -> Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN);
    }
}
