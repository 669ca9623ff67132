package io.feishuapi;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A request broke rules of its page. It was not sent; all its violations are told at once. */
public final class InvalidRequestException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** More than these are counted, and not told one by one: a page may send a list in which each element is wrong. */
    private static final int TOLD = 20;

    private final String apiName;
    private final String pageUrl;
    private final transient List<Violation> violations;
    private final transient List<BrokenRule> brokenRules;

    /**
     * Reports the violations of one request.
     *
     * @param apiName the API
     * @param pageUrl the page that states the rules; empty where it is not known
     * @param violations at least one violation, in page order
     */
    public InvalidRequestException(String apiName, String pageUrl, List<Violation> violations) {
        super(message(apiName, pageUrl, violations));
        this.apiName = apiName;
        this.pageUrl = pageUrl;
        this.violations = List.copyOf(violations);
        this.brokenRules = List.of();
    }

    private InvalidRequestException(
            String apiName, String pageUrl, List<Violation> violations, List<BrokenRule> brokenRules) {
        super(message(apiName, pageUrl, violations));
        this.apiName = apiName;
        this.pageUrl = pageUrl;
        this.violations = violations;
        this.brokenRules = brokenRules;
    }

    /** Reports what the checks of one request found. */
    static InvalidRequestException of(String apiName, String pageUrl, List<BrokenRule> brokenRules) {
        List<Violation> violations = brokenRules.stream()
                .map(BrokenRule::violation)
                .collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
        return new InvalidRequestException(apiName, pageUrl, violations, brokenRules);
    }

    /** What the checks found; empty where the violations come from elsewhere. */
    List<BrokenRule> brokenRules() {
        return brokenRules;
    }

    /** The API, such as {@code getChatInfo}. */
    public String apiName() {
        return apiName;
    }

    /** The page that states the rules; empty where it is not known. */
    public String pageUrl() {
        return pageUrl;
    }

    /** All that is wrong, in page order. Empty after Java serialization, which keeps the message only. */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }

    /** What is wrong in one text: the first violations, and how many more there are. */
    public String told(String separator) {
        return told(violations(), separator);
    }

    private static String told(List<Violation> violations, String separator) {
        String first = violations.stream().limit(TOLD).map(Violation::toString).collect(Collectors.joining(separator));
        int more = violations.size() - TOLD;
        return more <= 0 ? first : first + separator + String.format(Locale.ROOT, "and %,d more", more);
    }

    private static String message(String apiName, String pageUrl, List<Violation> violations) {
        String count = violations.size() == 1 ? "1 violation" : violations.size() + " violations";
        String lines = violations.isEmpty() ? "" : "\n  - " + told(violations, "\n  - ");
        String page = pageUrl.isEmpty() ? "" : "\n  see " + pageUrl;
        return "invalid " + apiName + " request, " + count + ":" + lines + page;
    }
}
