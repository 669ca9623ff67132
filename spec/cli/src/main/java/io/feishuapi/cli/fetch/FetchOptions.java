package io.feishuapi.cli.fetch;

import java.util.Set;

/**
 * How a folder is refreshed.
 *
 * @param jobs how many pages are worked on at once, 1 to {@value #MAXIMUM_JOBS}
 * @param accepted names of APIs whose new page is taken although its name changed or facts were lost
 * @param start whether an unfinished run is gone on with
 * @param requests how pages are asked for
 */
public record FetchOptions(int jobs, Set<String> accepted, RunStart start, RequestOptions requests) {

    /** The site is somebody else's: more at once is never asked of it. */
    public static final int MAXIMUM_JOBS = 4;

    /** Four at a time, an unfinished run is gone on with. */
    public static final FetchOptions DEFAULTS =
            new FetchOptions(MAXIMUM_JOBS, Set.of(), RunStart.RESUME, RequestOptions.DEFAULTS);

    public FetchOptions {
        accepted = Set.copyOf(accepted);
        if (jobs < 1 || jobs > MAXIMUM_JOBS) {
            throw new IllegalArgumentException("jobs must be 1 to " + MAXIMUM_JOBS);
        }
    }
}
