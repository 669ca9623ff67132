package io.feishuapi.spec.page.prose;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An HTML tag inside prose.
 *
 * @param name in lower case
 * @param closing whether it ends an element
 * @param raw the tag as it stands in the page
 */
record MarkupTag(String name, boolean closing, String raw) {

    private static final Set<String> BREAKING = Set.of(
            "br",
            "div",
            "p",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "details",
            "summary",
            "center",
            "section",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "pre");
    private static final Set<String> TRANSPARENT = Set.of(
            "span",
            "font",
            "u",
            "s",
            "del",
            "i",
            "em",
            "sub",
            "sup",
            "small",
            "big",
            "td",
            "th",
            "mark",
            "label",
            "md-text",
            "md-version",
            "md-tag",
            "md-preview-app",
            "md-download-code",
            "md-td",
            "md-th",
            "md-tr",
            "md-p",
            "md-img",
            "img",
            "md-perm",
            "a",
            "b",
            "strong",
            "code",
            "md-alert",
            "kbd",
            "tt");

    /** Reads a tag as it stands in the page, such as {@code <md-alert type="tip">}. */
    static MarkupTag read(String raw) {
        boolean closing = raw.startsWith("</");
        int start = closing ? 2 : 1;
        int end = start;
        while (end < raw.length() && isName(raw.charAt(end))) {
            end++;
        }
        return new MarkupTag(raw.substring(start, end).toLowerCase(Locale.ROOT), closing, raw);
    }

    /** The value of an attribute, empty where it is absent. */
    String attribute(String attribute) {
        Element element = Jsoup.parse(raw, "", Parser.xmlParser()).children().first();
        return element == null ? "" : element.attr(attribute);
    }

    private static boolean isName(char c) {
        return c > ' ' && c != '/' && c != '>';
    }

    /** Whether it ends the line that it stands in. */
    boolean breaksLine() {
        return BREAKING.contains(name);
    }

    /** Whether it is markup that leaves no text behind. */
    boolean known() {
        return breaksLine() || TRANSPARENT.contains(name);
    }

    /** Whether it is written for the docs site, known or not: such a tag is never text. */
    boolean ofDocsSite() {
        return name.startsWith("md-");
    }
}
