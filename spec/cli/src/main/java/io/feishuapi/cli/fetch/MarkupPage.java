package io.feishuapi.cli.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Recognises a web page, and a login page among them, where Markdown was asked for. */
final class MarkupPage {
    private static final int HEAD_LENGTH = 2_000;
    private static final Pattern DOCUMENT_START =
            Pattern.compile("<(?:!doctype|html|head|body|meta|title|script|\\?xml)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile("^#{1,6}[ \t]", Pattern.MULTILINE);
    private static final List<String> LOGIN_WORDS =
            List.of("登录", "登錄", "log in", "login", "sign in", "signin", "passport");

    private MarkupPage() {}

    /** Why the text is no Markdown page, if it is none. */
    static Optional<FetchProblem> problemOf(String raw, Answer answer) {
        if (!isMarkup(raw, answer.header("Content-Type"))) {
            return Optional.empty();
        }
        if (asksToLogIn(raw, answer.address().getPath())) {
            return Optional.of(
                    new FetchProblem(
                            FetchProblemId.LOGIN_PAGE,
                            "a login page came instead of Markdown. The page may need an account, or this client is shut out for a while."));
        }
        return Optional.of(new FetchProblem(
                FetchProblemId.HTML,
                "HTML came instead of Markdown. Look whether " + answer.address() + " is still served as Markdown."));
    }

    private static boolean isMarkup(String raw, String contentType) {
        String text = afterComments(raw.replace("\uFEFF", "").stripLeading());
        if (DOCUMENT_START.matcher(text).lookingAt()) {
            return true;
        }
        return contentType.toLowerCase(Locale.ROOT).contains("html")
                && !HEADING.matcher(text).find();
    }

    private static String afterComments(String text) {
        String rest = text;
        while (rest.startsWith("<!--")) {
            int end = rest.indexOf("-->");
            if (end < 0) {
                return rest;
            }
            rest = rest.substring(end + 3).stripLeading();
        }
        return rest;
    }

    private static boolean asksToLogIn(String raw, String path) {
        Document document = Jsoup.parse(raw);
        String head = document.title() + " " + path + " "
                + document.select("form").eachAttr("action") + " "
                + document.select("meta[http-equiv=refresh]").eachAttr("content");
        String seen = head.substring(0, Math.min(head.length(), HEAD_LENGTH)).toLowerCase(Locale.ROOT);
        return !document.select("input[type=password]").isEmpty()
                || LOGIN_WORDS.stream().anyMatch(seen::contains);
    }
}
