package io.feishuapi.cli.fetch;

import java.util.List;

/** Tells in words what new editions of pages mean. */
@FunctionalInterface
public interface EditionDiff {

    /** Lines for people, {@code \n} after each. */
    String describe(List<PageResult.Edition> editions);
}
