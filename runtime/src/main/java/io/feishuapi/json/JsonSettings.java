package io.feishuapi.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** The one factory, with bounds on what a page or a client may send. */
final class JsonSettings {

    private static final int MAX_DEPTH = 200;
    private static final int MAX_TEXT = 64 * 1024 * 1024;
    private static final int MAX_NUMBER = 400;

    static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .build();

    private JsonSettings() {}
}
