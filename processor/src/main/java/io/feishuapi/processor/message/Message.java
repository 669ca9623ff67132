package io.feishuapi.processor.message;

import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Everything that the processor says. Ids are stable: docs and searches name them. */
public enum Message {
    /** The annotated type is no interface. */
    NOT_AN_INTERFACE(
            "API-001", Diagnostic.Kind.ERROR, "@FeishuApi is for interfaces, %s is %s", "make it an interface"),
    /** The annotation names no API. */
    NO_NAMES(
            "API-002",
            Diagnostic.Kind.ERROR,
            "@FeishuApi on %s names no API",
            "name at least one, such as @FeishuApi(\"getChatInfo\")"),
    /** A name is empty or blank. */
    BLANK_NAME("API-003", Diagnostic.Kind.ERROR, "@FeishuApi on %s has an empty name", "remove it or name an API"),
    /** A name is there twice. */
    DUPLICATE_NAME("API-004", Diagnostic.Kind.ERROR, "@FeishuApi on %s names '%s' twice", "remove one"),
    /** No page goes by the name. */
    UNKNOWN_API(
            "API-005",
            Diagnostic.Kind.ERROR,
            "no page describes an API '%s'%s%s",
            "correct the name, or name the folder of its page with -Afeishu.spec; searched: %s"),
    /** The page has an error. */
    PAGE_ERROR("API-006", Diagnostic.Kind.ERROR, "the page of '%s' has an error: %s", "mend the page"),
    /** Nothing sensible can be generated for this kind of page. */
    KIND_REFUSED("API-007", Diagnostic.Kind.ERROR, "nothing is generated for '%s': %s", "%s"),
    /** The counterpart of a listener. */
    UNLISTEN_NOT_NEEDED(
            "API-008",
            Diagnostic.Kind.WARNING,
            "nothing is generated for '%s': the Subscription that a listener returns ends it",
            "remove the name and close the Subscription"),
    /** The interface has type parameters. */
    GENERIC_INTERFACE(
            "API-009",
            Diagnostic.Kind.ERROR,
            "%s has type parameters, its client could not choose them",
            "remove them"),
    /** The client could not implement the interface. */
    INTERFACE_OUT_OF_REACH(
            "API-010",
            Diagnostic.Kind.ERROR,
            "no class beside %s can implement it, since %s",
            "make it an ordinary interface that its package can see"),
    /** The interface declares what the client does not implement. */
    METHOD_NOT_IMPLEMENTED(
            "API-011",
            Diagnostic.Kind.ERROR,
            "no API that %s names gives the method %s",
            "remove it, give it a body, or declare it as the client has it: %s"),
    /** Two APIs want the same types. */
    TYPES_CLASH(
            "API-012",
            Diagnostic.Kind.ERROR,
            "'%s' and '%s' give types of the same names",
            "put them on interfaces of different packages"),
    /** A source file of that name is there. */
    TYPE_EXISTS(
            "API-013",
            Diagnostic.Kind.ERROR,
            "%s cannot be generated, a type of that name is already there",
            "rename that type or move the interface to another package"),
    /** Something of the page did not find room. */
    LEFT_OUT("API-014", Diagnostic.Kind.WARNING, "'%s' is not complete: %s", "%s"),
    /** An option that nobody knows. */
    UNKNOWN_OPTION("API-015", Diagnostic.Kind.WARNING, "there is no option -A%s", "remove it; options are: %s"),
    /** An option with a value of no use. */
    BAD_OPTION("API-016", Diagnostic.Kind.ERROR, "option -A%s: %s", "%s"),
    /** A source file could not be written. */
    NOT_WRITTEN("API-017", Diagnostic.Kind.ERROR, "%s could not be written: %s", "see the cause"),
    /** A page states something else than the lock. */
    LOCKED_PAGE_CHANGED(
            "API-018",
            Diagnostic.Kind.ERROR,
            "the page of '%s' is not the locked one:%s",
            "look through what changed, and lock it anew with: feishu-api lock"),
    /** The lock knows nothing of an API. */
    NOT_LOCKED("API-019", Diagnostic.Kind.ERROR, "'%s' is not locked", "add it to the lock with: feishu-api lock"),
    /** An older client lacks an API. */
    CLIENT_LACKS_API(
            "API-020",
            Diagnostic.Kind.WARNING,
            "'%s' is not there on every client of -Afeishu.minClient: %s",
            "ask for newer clients, or call it only where the client has it"),
    /** An older client lacks a parameter. */
    CLIENT_LACKS_PARAMETER(
            "API-021",
            Diagnostic.Kind.WARNING,
            "the parameter %s is not there on every client of -Afeishu.minClient: %s",
            "ask for newer clients, or give it only where the client has it"),
    /** An older client lacks a value of a parameter. */
    CLIENT_LACKS_VALUE(
            "API-022",
            Diagnostic.Kind.WARNING,
            "the value %s is not there on every client of -Afeishu.minClient: %s",
            "ask for newer clients, or give it only where the client has it"),
    /** The interface has a method that the client's method could not override. */
    METHOD_CLASHES(
            "API-023",
            Diagnostic.Kind.ERROR,
            "%s has the method %s, which its client could not have beside %s",
            "rename it, or declare it as the client has it"),
    /** The compilation is for a Java without records. */
    JAVA_TOO_OLD(
            "API-024",
            Diagnostic.Kind.ERROR,
            "generated code needs Java 17, this compilation is for Java %s; nothing is generated",
            "compile with --release 17 or newer"),
    /** The class path has the type, generated from something else. */
    OTHER_TYPE_EXISTS(
            "API-025",
            Diagnostic.Kind.ERROR,
            "%s is on the class path already, generated from another edition of its page or its corrections, or by"
                    + " another version",
            "clean the output folder, or build the module that owns it anew with the same pages and version"),
    /** Parts of the page were not understood. */
    PAGE_DAMAGED(
            "API-026",
            Diagnostic.Kind.WARNING,
            "the page of '%s' was not understood everywhere, so that parameters may be missing: %s",
            "look at it with: feishu-api lint, and mend the page"),
    /** A correction has an error. */
    CORRECTION_ERROR(
            "API-027",
            Diagnostic.Kind.ERROR,
            "the correction of '%s' has an error: %s",
            "mend the correction; the page is not at fault"),
    /** A correction no longer fits its page. */
    CORRECTION_OUTDATED(
            "API-028",
            Diagnostic.Kind.WARNING,
            "a correction of '%s' does not apply: %s",
            "compare the correction with the page, and mend or remove it"),
    /** No call gives an object. */
    NOT_GIVEN(
            "API-029",
            Diagnostic.Kind.ERROR,
            "'%s' cannot be called: no page has a call that gives the object %s",
            "name the folder of the page that has one with -Afeishu.spec, or leave the name out"),
    /** A mistake of the processor itself. */
    INTERNAL(
            "API-099",
            Diagnostic.Kind.ERROR,
            "the processor failed on '%s': %s",
            "this is a mistake of the processor, please report it with the page");

    private final String id;
    private final Diagnostic.Kind severity;
    private final String problem;
    private final String remedy;

    Message(String id, Diagnostic.Kind severity, String problem, String remedy) {
        this.id = id;
        this.severity = severity;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** The stable id, such as {@code API-005}. */
    public String id() {
        return id;
    }

    /** How bad it is. */
    public Diagnostic.Kind severity() {
        return severity;
    }

    /** The message with its remedy: {@code [API-004] problem; remedy}. */
    public String format(@Nullable Object... arguments) {
        return "[" + id + "] " + (problem + "; " + remedy).formatted(arguments);
    }
}
