package io.feishuapi.cli.fetch;

/** What a run does with an earlier one that was interrupted. */
public enum RunStart {
    /** Goes on: what the earlier run finished within the last day is not asked for again. */
    RESUME,
    /** Begins anew. */
    FRESH
}
