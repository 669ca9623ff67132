package io.feishuapi.processor.javadoc;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The language of a page, and so of the fixed words in its Javadoc. */
enum DocLanguage {
    CHINESE,
    ENGLISH;

    /** Chinese where the page's prose has Chinese characters. */
    static DocLanguage of(ApiPage page) {
        return hasChinese(page.summary())
                        || hasChinese(page.input())
                        || hasChinese(page.output())
                        || hasChinese(page.failure())
                ? CHINESE
                : ENGLISH;
    }

    private static boolean hasChinese(List<Field> fields) {
        for (Field field : fields) {
            if (hasChinese(field.description())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasChinese(@Nullable String text) {
        int next = 0;
        while (text != null && next < text.length()) {
            int codePoint = text.codePointAt(next);
            if (Character.isIdeographic(codePoint)) {
                return true;
            }
            next += Character.charCount(codePoint);
        }
        return false;
    }
}
