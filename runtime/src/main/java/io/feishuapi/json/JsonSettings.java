package io.feishuapi.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;

/** The one factory, with bounds on what a page or a client may send. */
final class JsonSettings {

    /** Objects and lists in each other. */
    static final int MAX_DEPTH = 200;

    /** Digits, sign and exponent of one number: longer ones take more than linear time to read. */
    static final int MAX_NUMBER = 400;

    private static final int MAX_TEXT = 64 * 1024 * 1024;

    // The writer for doubles is Jackson's own: that of the JDK gives other digits on 17 than on 25.
    static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private JsonSettings() {}
}
