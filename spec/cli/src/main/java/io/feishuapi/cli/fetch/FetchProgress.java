package io.feishuapi.cli.fetch;

/** Is told how a run goes on, by one thread at a time. */
public interface FetchProgress {

    /** Tells nobody. */
    FetchProgress NONE = new FetchProgress() {
        @Override
        public void begun(int pages, int finishedBefore) {}

        @Override
        public void finished(PageResult result) {}

        @Override
        public void ended() {}
    };

    /**
     * The run begins.
     *
     * @param pages how many pages the folder has
     * @param finishedBefore how many of them an interrupted run has already done
     */
    void begun(int pages, int finishedBefore);

    /** The work on one page ended. */
    void finished(PageResult result);

    /** The run ended, in whatever way. */
    void ended();
}
