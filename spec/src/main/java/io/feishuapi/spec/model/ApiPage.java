package io.feishuapi.spec.model;

import io.feishuapi.spec.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one page states about one API. The printed form is defined by the keys of the {@code model} command.
 *
 * @param page the file's path as given, {@code /} as separator
 * @param name {@code getChatInfo}, {@code FileSystemManager.rename}
 * @param kind how it is called
 * @param arguments how parameters go in where its kind does not say it: null for a callback, and for a listener that takes the bare
 *     function
 * @param callbacks how its callbacks are named, or null where they have the usual names
 * @param returns what the call itself gives back, or null where it gives nothing
 * @param methods the methods of the object that the page gives or describes
 * @param properties the properties of that object
 * @param owner the object it belongs to, or null for a plain {@code tt.xxx}
 * @param title the front matter's title, or null
 * @param summary the prose under the heading, or null
 * @param sourceUrl the page on the docs site, or null
 * @param updated the page's date as {@code yyyy-mm-dd}, or null
 * @param keywords the words of the footer
 * @param deprecated that the API should no longer be used, or null
 * @param authScopes user authorisation scopes that the call needs
 * @param permissions ids of the permission scopes that the whole API needs
 * @param support the support table
 * @param input the parameters
 * @param output the success result, the listener's argument, or the returned value
 * @param failure members of the failure result, where a table lists them
 * @param rules rules over several fields
 * @param errors the error table
 * @param errorTables tables of codes kept apart, to which the prose refers
 * @param notices prose outside the tables
 * @param samples the fenced samples
 * @param unmatched prose that looks like a constraint and was not understood
 * @param diagnostics what is wrong with the page, by place
 */
public record ApiPage(
        String page,
        String name,
        ApiKind kind,
        @Nullable Arguments arguments,
        @Nullable Callbacks callbacks,
        @Nullable ReturnedValue returns,
        List<ObjectMethod> methods,
        List<Field> properties,
        @Nullable String owner,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String sourceUrl,
        @Nullable String updated,
        List<String> keywords,
        @Nullable Deprecation deprecated,
        List<String> authScopes,
        List<String> permissions,
        List<Support> support,
        List<Field> input,
        List<Field> output,
        List<Field> failure,
        List<CrossFieldRule<MemberPath>> rules,
        List<ErrorCode> errors,
        List<ErrorTable> errorTables,
        List<Notice> notices,
        List<Sample> samples,
        List<UnmatchedText> unmatched,
        List<Diagnostic> diagnostics) {

    public ApiPage {
        methods = List.copyOf(methods);
        properties = List.copyOf(properties);
        keywords = List.copyOf(keywords);
        authScopes = List.copyOf(authScopes);
        permissions = List.copyOf(permissions);
        support = List.copyOf(support);
        input = List.copyOf(input);
        output = List.copyOf(output);
        failure = List.copyOf(failure);
        rules = List.copyOf(rules);
        errors = List.copyOf(errors);
        errorTables = List.copyOf(errorTables);
        notices = List.copyOf(notices);
        samples = List.copyOf(samples);
        unmatched = List.copyOf(unmatched);
        diagnostics = List.copyOf(diagnostics);
    }

    /** A page of which nothing is known but its name, its kind and what is wrong with it. */
    public static ApiPage blank(String page, String name, ApiKind kind, List<Diagnostic> diagnostics) {
        return new ApiPage(
                page,
                name,
                kind,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                diagnostics);
    }

    /** Whether parameters go in one after the other. */
    public boolean isPositional() {
        return Optional.ofNullable(arguments).or(kind::usualArguments).equals(Optional.of(Arguments.POSITIONAL));
    }

    /** Whether some diagnostic is an error: nothing may be generated from such a page. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
