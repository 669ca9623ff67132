package io.feishuapi.cli.fetch;

import java.util.Set;

/**
 * How a folder is refreshed.
 *
 * @param jobs how many pages are worked on at once, 1 to {@value #MAXIMUM_JOBS}
 * @param accepted names of APIs whose new page is taken although its name changed or facts were lost
 * @param requests how pages are asked for
 */
public record FetchOptions(int jobs, Set<String> accepted, RequestOptions requests) {

    /** The site is somebody else's: more at once is never asked of it. */
    public static final int MAXIMUM_JOBS = 4;

    /** Four at a time. */
    public static final FetchOptions DEFAULTS = new FetchOptions(MAXIMUM_JOBS, Set.of(), RequestOptions.DEFAULTS);

    public FetchOptions {
        accepted = Set.copyOf(accepted);
        if (jobs < 1 || jobs > MAXIMUM_JOBS) {
            throw new IllegalArgumentException("jobs must be 1 to " + MAXIMUM_JOBS);
        }
    }
}
