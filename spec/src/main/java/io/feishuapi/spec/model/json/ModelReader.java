package io.feishuapi.spec.model.json;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.description.JsonNode;
import io.feishuapi.spec.model.description.MalformedModelException;
import io.feishuapi.spec.model.description.PageShape;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads pages as {@link ModelWriter} prints them, which is enough to compare them, and less than code is generated from. Keys that are not
 * known are passed over, so that what a newer edition prints can be read.
 */
public final class ModelReader {

    private ModelReader() {}

    /**
     * Reads a list of pages.
     *
     * @throws MalformedModelException when the text is something else
     */
    public static List<ApiPage> readAll(String json) throws MalformedModelException {
        List<ApiPage> pages = new ArrayList<>();
        for (JsonNode element : LiteralParser.parse(json).elements()) {
            pages.add(PageShape.PAGE.fromJson(element));
        }
        return pages;
    }

    /**
     * Reads one page.
     *
     * @throws MalformedModelException when the text is something else
     */
    public static ApiPage read(String json) throws MalformedModelException {
        return PageShape.PAGE.fromJson(LiteralParser.parse(json));
    }
}
