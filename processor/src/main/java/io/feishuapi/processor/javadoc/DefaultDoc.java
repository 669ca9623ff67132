package io.feishuapi.processor.javadoc;

import io.feishuapi.spec.model.DefaultValue;

/** A default in HTML: a value as code, words as they are. */
final class DefaultDoc implements DefaultValue.Visitor<String> {

    @Override
    public String known(DefaultValue.Known known) {
        return JavadocEscaper.code(known.value().toString());
    }

    @Override
    public String described(DefaultValue.Described described) {
        return MarkdownHtml.line(described.text());
    }
}
