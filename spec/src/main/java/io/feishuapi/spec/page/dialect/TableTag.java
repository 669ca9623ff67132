package io.feishuapi.spec.page.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A tag of a table in markup.
 *
 * @param start offset of its first character in the page
 * @param end offset behind its last one
 * @param name in lower case, without {@code md-}
 * @param raw the tag as written
 */
record TableTag(int start, int end, String name, String raw) {

    /**
     * Only the tags of tables: cells hold Markdown, where {@code <} can mean anything, and {@code Array<string>} is no element that
     * swallows the rest of the table.
     */
    private static final Pattern TAG =
            Pattern.compile("</?(?:md-)?(table|thead|tbody|tr|th|td)(?:\\s[^<>]{0,1000})?>", Pattern.CASE_INSENSITIVE);

    static List<TableTag> find(String text, int from, int to) {
        List<TableTag> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(text).region(from, to);
        while (tag.find()) {
            tags.add(new TableTag(tag.start(), tag.end(), tag.group(1).toLowerCase(Locale.ROOT), tag.group()));
        }
        return tags;
    }

    boolean opensCell() {
        return isCell() && !raw.startsWith("</");
    }

    boolean closesCell() {
        return isCell() && raw.startsWith("</");
    }

    /** The value of an attribute, empty where it is absent. */
    String attribute(String attribute) {
        if (!raw.contains(attribute)) {
            return "";
        }
        Element element = Jsoup.parse(raw, "", Parser.xmlParser()).children().first();
        return element == null ? "" : element.attr(attribute);
    }

    private boolean isCell() {
        return name.equals("td") || name.equals("th");
    }
}
