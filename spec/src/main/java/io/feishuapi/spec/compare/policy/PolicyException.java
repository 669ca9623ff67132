package io.feishuapi.spec.compare.policy;

import java.util.List;

/** A policy file is wrong; all that is wrong with it at once. */
public final class PolicyException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    PolicyException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line each, with id and {@code file:line:column}, in the file's order. */
    public List<String> problems() {
        return problems;
    }
}
