package io.feishuapi.processor.javadoc;

import io.feishuapi.spec.model.FieldRule;

/**
 * A rule on one field in HTML.
 *
 * @param language the language of its words
 */
record LimitDoc(DocLanguage language) implements FieldRule.Visitor<String> {

    @Override
    public String limit(FieldRule.Limit limit) {
        String value = limit.value().toPlainString();
        return switch (limit.kind()) {
            case MIN -> "≥ " + value;
            case MAX -> "≤ " + value;
            case EXCLUSIVE_MIN -> "&gt; " + value;
            case EXCLUSIVE_MAX -> "&lt; " + value;
            case MIN_LENGTH -> DocLabel.LENGTH.in(language) + " ≥ " + value;
            case MAX_LENGTH -> DocLabel.LENGTH.in(language) + " ≤ " + value;
            case MAX_BYTES -> DocLabel.BYTES.in(language) + " ≤ " + value;
            case MIN_ITEMS -> DocLabel.ELEMENTS.in(language) + " ≥ " + value;
            case MAX_ITEMS -> DocLabel.ELEMENTS.in(language) + " ≤ " + value;
        };
    }

    @Override
    public String format(FieldRule.Format format) {
        return DocLabel.FORMAT.in(language) + DocLabel.COLON.in(language) + JavadocEscaper.code(format.name());
    }
}
