package io.feishuapi.cli.fetch;

/** Is told how a run goes on, by one thread at a time. */
public interface FetchProgress {

    /** Tells nobody. */
    FetchProgress NONE = new FetchProgress() {
        @Override
        public void begun(int pages) {}

        @Override
        public void finished(PageResult result) {}

        @Override
        public void ended() {}
    };

    /**
     * The run begins.
     *
     * @param pages how many pages are to be asked for
     */
    void begun(int pages);

    /** The work on one page ended. */
    void finished(PageResult result);

    /** The run ended, in whatever way. */
    void ended();
}
