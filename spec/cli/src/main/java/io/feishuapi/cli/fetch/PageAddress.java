package io.feishuapi.cli.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** From a page's {@code source_url} to the address that serves its Markdown. */
final class PageAddress {
    private static final String SUFFIX = ".md";

    private PageAddress() {}

    /**
     * The address: path with {@code .md} appended, fragment dropped, query kept.
     *
     * @param sourceUrl as the page has it
     * @param baseUrl stands in for scheme, host and port, its own path goes before the page's; null for the site itself
     */
    static URI of(String sourceUrl, @Nullable URI baseUrl) throws PageProblemException {
        URI source = parse(sourceUrl);
        String path = source.getRawPath();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        if (path.isEmpty()) {
            throw unusable(sourceUrl, "it names no page");
        }
        URI site = baseUrl == null ? source : baseUrl;
        String prefix = baseUrl == null ? "" : withoutTrailingSlash(baseUrl.getRawPath());
        String query = source.getRawQuery() == null ? "" : "?" + source.getRawQuery();
        String suffix = path.endsWith(SUFFIX) ? "" : SUFFIX;
        String address = site.getScheme().toLowerCase(Locale.ROOT) + "://" + site.getRawAuthority() + prefix + path
                + suffix + query;
        return URI.create(URI.create(address).toASCIIString());
    }

    /** Whether a request can go there: http or https, a host, no user name in it. */
    static boolean isUsable(URI address) {
        String scheme = address.getScheme();
        return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                && address.getHost() != null
                && address.getRawUserInfo() == null;
    }

    private static URI parse(String sourceUrl) throws PageProblemException {
        try {
            URI source = new URI(sourceUrl.strip());
            if (isUsable(source)) {
                return source;
            }
        } catch (URISyntaxException e) {
            throw unusable(sourceUrl, e.getReason());
        }
        throw unusable(sourceUrl, "it is no http or https address");
    }

    private static String withoutTrailingSlash(@Nullable String path) {
        if (path == null) {
            return "";
        }
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static PageProblemException unusable(String sourceUrl, String why) {
        return new PageProblemException(
                FetchProblemId.SOURCE_URL_UNUSABLE,
                "source_url \"" + sourceUrl + "\" cannot be used: " + why
                        + ". Write the page's address on the docs site.");
    }
}
