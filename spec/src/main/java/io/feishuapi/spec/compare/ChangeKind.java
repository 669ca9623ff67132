package io.feishuapi.spec.compare;

import static io.feishuapi.spec.compare.ChangeSeverity.BREAKING;
import static io.feishuapi.spec.compare.ChangeSeverity.COMPATIBLE;
import static io.feishuapi.spec.compare.ChangeSeverity.DOCS;
import static io.feishuapi.spec.compare.ChangeSeverity.REVIEW;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of change. Ids are stable: policies and suppressions name them. 1xx speak of the API, 2xx of its support table, 3xx of
 * parameters, 4xx of members of a result, 5xx of both, 6xx of rules over several fields, 8xx of words.
 */
public enum ChangeKind {
    API_REMOVED("DIFF-101", BREAKING, "Stop calling it, or keep the older page if the client still has it."),
    API_ADDED("DIFF-102", COMPATIBLE, "Nothing to do."),
    API_KIND_CHANGED("DIFF-103", BREAKING, "Generate again and rewrite the calls."),
    API_OWNER_CHANGED("DIFF-104", BREAKING, "Generate again and call it on the new object."),
    API_DEPRECATED("DIFF-105", REVIEW, "Plan the move to the replacement."),
    API_DEPRECATION_WITHDRAWN("DIFF-106", COMPATIBLE, "Nothing to do."),
    API_REPLACEMENT_CHANGED("DIFF-107", REVIEW, "Check what you moved to, or plan to move to."),
    AUTH_SCOPE_ADDED("DIFF-108", BREAKING, "Ask the user for the scope before the call."),
    AUTH_SCOPE_REMOVED("DIFF-109", COMPATIBLE, "Stop asking for the scope if nothing else needs it."),
    ERROR_CODE_ADDED("DIFF-110", REVIEW, "Check whether your error handling should know the code."),
    ERROR_CODE_REMOVED("DIFF-111", REVIEW, "Check code that handles it: its constant goes with the next build."),
    API_ARGUMENTS_CHANGED("DIFF-112", BREAKING, "Generate again: parameters go in another way."),
    API_CALLBACKS_CHANGED("DIFF-113", BREAKING, "Generate again: the callbacks have other names."),
    API_RETURN_CHANGED("DIFF-114", BREAKING, "Generate again and rewrite what uses the returned value."),
    METHOD_ADDED("DIFF-115", COMPATIBLE, "Nothing to do."),
    METHOD_REMOVED("DIFF-116", BREAKING, "Stop calling it."),
    API_PERMISSION_REQUIRED("DIFF-117", BREAKING, "Apply for a scope: without it the call fails."),
    API_PERMISSION_WAIVED("DIFF-118", COMPATIBLE, "Drop the scope if nothing else needs it."),
    API_PERMISSION_ADDED("DIFF-119", REVIEW, "Check the scopes of your app: the page names one more."),
    API_PERMISSION_REMOVED("DIFF-120", REVIEW, "Check the scopes of your app: the page names one less."),
    ERROR_MESSAGE_CHANGED("DIFF-121", REVIEW, "Check code that looks at the message."),
    ERROR_SINCE_CHANGED("DIFF-122", REVIEW, "Check it against the smallest client version you support."),
    API_END_ANNOUNCED("DIFF-123", REVIEW, "Read it: an end is announced. Plan for it."),

    SUPPORT_DROPPED("DIFF-201", BREAKING, "Guard the call on that platform."),
    SUPPORT_ADDED("DIFF-202", COMPATIBLE, "Nothing to do."),
    SUPPORT_SINCE_RAISED("DIFF-203", BREAKING, "Raise the smallest client version, or guard the call."),
    SUPPORT_SINCE_LOWERED("DIFF-204", COMPATIBLE, "Nothing to do."),
    SUPPORT_SINCE_STATED("DIFF-205", REVIEW, "Check it against the smallest client version you support."),
    SUPPORT_SINCE_WITHDRAWN("DIFF-206", COMPATIBLE, "Nothing to do."),
    SUPPORT_SINCE_CHANGED("DIFF-207", REVIEW, "Compare the versions by hand: they have no order."),
    SUPPORT_UNSTATED("DIFF-208", REVIEW, "Find out whether the platform still has it: the page is silent now."),
    SUPPORT_RULED_OUT("DIFF-209", REVIEW, "Guard the call on that platform, where you call it there."),

    REQUEST_REQUIRED_FIELD_ADDED("DIFF-301", BREAKING, "Give it in every call."),
    REQUEST_OPTIONAL_FIELD_ADDED("DIFF-302", COMPATIBLE, "Nothing to do."),
    REQUEST_FIELD_REMOVED("DIFF-303", BREAKING, "Stop giving it."),
    REQUEST_FIELD_BECAME_REQUIRED("DIFF-304", BREAKING, "Give it in every call."),
    REQUEST_FIELD_BECAME_OPTIONAL("DIFF-305", COMPATIBLE, "Nothing to do on the wire; its builder step goes."),
    REQUEST_TYPE_NARROWED("DIFF-306", BREAKING, "Check every value that is given."),
    REQUEST_TYPE_WIDENED("DIFF-307", COMPATIBLE, "Nothing to do on the wire; the generated Java type may change."),
    REQUEST_TYPE_CHANGED("DIFF-308", BREAKING, "Convert every value that is given."),
    REQUEST_ENUM_VALUE_REMOVED("DIFF-309", BREAKING, "Stop giving the value."),
    REQUEST_ENUM_VALUE_ADDED("DIFF-310", COMPATIBLE, "Nothing to do."),
    REQUEST_ENUM_CLOSED("DIFF-311", BREAKING, "Give listed values only."),
    REQUEST_ENUM_OPENED("DIFF-312", REVIEW, "Every value passes now; the generated enum goes with the next build."),
    REQUEST_LIMIT_TIGHTENED("DIFF-313", BREAKING, "Check given values against the new limit."),
    REQUEST_LIMIT_LOOSENED("DIFF-314", COMPATIBLE, "Nothing to do."),
    REQUEST_LIMIT_ADDED("DIFF-315", BREAKING, "Check given values against the limit."),
    REQUEST_LIMIT_REMOVED("DIFF-316", COMPATIBLE, "Nothing to do."),
    REQUEST_FORMAT_ADDED("DIFF-317", BREAKING, "Check given values against the format."),
    REQUEST_FORMAT_REMOVED("DIFF-318", COMPATIBLE, "Nothing to do."),
    REQUEST_FORMAT_CHANGED("DIFF-319", BREAKING, "Give values in the new format."),
    REQUEST_DEFAULT_ADDED("DIFF-320", REVIEW, "Check calls that leave it out."),
    REQUEST_DEFAULT_REMOVED("DIFF-321", REVIEW, "Give the value wherever you relied on the default."),
    REQUEST_DEFAULT_CHANGED("DIFF-322", REVIEW, "Give the old default wherever you relied on it."),
    REQUEST_ORDER_CHANGED("DIFF-323", BREAKING, "Generate again: arguments go by position."),

    RESULT_FIELD_ADDED("DIFF-401", COMPATIBLE, "Nothing to do."),
    RESULT_FIELD_REMOVED("DIFF-402", BREAKING, "Stop reading it."),
    RESULT_TYPE_NARROWED("DIFF-403", COMPATIBLE, "Nothing to do on the wire; the generated Java type may change."),
    RESULT_TYPE_WIDENED("DIFF-404", BREAKING, "Read the new types as well."),
    RESULT_TYPE_CHANGED("DIFF-405", BREAKING, "Read the new type."),
    RESULT_ENUM_VALUE_REMOVED("DIFF-406", COMPATIBLE, "Nothing to do; its constant goes with the next build."),
    RESULT_ENUM_VALUE_ADDED("DIFF-407", REVIEW, "Look at switches over the value."),
    RESULT_ENUM_CLOSED("DIFF-408", COMPATIBLE, "Nothing to do on the wire; an enum is generated now."),
    RESULT_ENUM_OPENED("DIFF-409", REVIEW, "Expect any value; the generated enum goes with the next build."),
    RESULT_LIMIT_TIGHTENED("DIFF-410", COMPATIBLE, "Nothing to do."),
    RESULT_LIMIT_LOOSENED("DIFF-411", REVIEW, "Check readers, columns and buffers that count on the limit."),
    RESULT_LIMIT_ADDED("DIFF-412", COMPATIBLE, "Nothing to do."),
    RESULT_LIMIT_REMOVED("DIFF-413", REVIEW, "Check readers, columns and buffers that count on the limit."),
    RESULT_FORMAT_ADDED("DIFF-414", COMPATIBLE, "Nothing to do."),
    RESULT_FORMAT_REMOVED("DIFF-415", REVIEW, "Check code that parses the value."),
    RESULT_FORMAT_CHANGED("DIFF-416", BREAKING, "Parse the new format."),
    RESULT_DEFAULT_ADDED("DIFF-417", COMPATIBLE, "Nothing to do."),
    RESULT_DEFAULT_REMOVED("DIFF-418", REVIEW, "Check what you read into an absent member."),
    RESULT_DEFAULT_CHANGED("DIFF-419", REVIEW, "Check what you read into an absent member."),

    FIELD_SINCE_RAISED("DIFF-501", BREAKING, "Raise the smallest client version, or do without on older clients."),
    FIELD_SINCE_LOWERED("DIFF-502", COMPATIBLE, "Nothing to do."),
    FIELD_SINCE_STATED("DIFF-503", REVIEW, "Check it against the smallest client version you support."),
    FIELD_SINCE_WITHDRAWN("DIFF-504", COMPATIBLE, "Nothing to do."),
    FIELD_SINCE_CHANGED("DIFF-505", REVIEW, "Compare the versions by hand: they have no order."),
    FIELD_PLATFORM_DROPPED("DIFF-506", BREAKING, "Do without the field on that platform."),
    FIELD_PLATFORM_ADDED("DIFF-507", COMPATIBLE, "Nothing to do."),
    FIELD_PERMISSION_REQUIRED("DIFF-508", BREAKING, "Apply for a scope: without it the field stays away."),
    FIELD_PERMISSION_WAIVED("DIFF-509", COMPATIBLE, "Drop the scope if nothing else needs it."),
    FIELD_PERMISSION_ADDED("DIFF-510", REVIEW, "Check the scopes of your app: the page names one more."),
    FIELD_PERMISSION_REMOVED("DIFF-511", REVIEW, "Check the scopes of your app: the page names one less."),
    FIELD_DEPRECATED("DIFF-512", REVIEW, "Plan to do without it."),
    FIELD_DEPRECATION_WITHDRAWN("DIFF-513", COMPATIBLE, "Nothing to do."),
    FIELD_REPLACEMENT_CHANGED("DIFF-514", REVIEW, "Check what you moved to, or plan to move to."),
    FIELD_CONDITIONAL_RULE_ADDED("DIFF-515", REVIEW, "Read it: it binds in some cases, and no check is generated."),
    FIELD_CONDITIONAL_RULE_REMOVED("DIFF-516", COMPATIBLE, "Nothing to do."),
    FIELD_CONDITIONAL_RULE_CHANGED("DIFF-517", REVIEW, "Read it: it binds in some cases, and no check is generated."),
    UNREAD_CONSTRAINT_ADDED("DIFF-518", REVIEW, "Read the page: it looks like a constraint that became no fact."),
    UNREAD_CONSTRAINT_REMOVED("DIFF-519", DOCS, "Nothing to do."),
    FIELD_INTEGER_CHANGED("DIFF-520", REVIEW, "Generate again: its numbers may get another Java type."),
    ENUM_CONSTANT_CHANGED("DIFF-521", REVIEW, "Use the new name of the constant."),
    PROPERTY_BECAME_READ_ONLY("DIFF-522", BREAKING, "Stop setting it."),
    PROPERTY_BECAME_WRITABLE("DIFF-523", COMPATIBLE, "Nothing to do."),
    FIELD_END_ANNOUNCED("DIFF-524", REVIEW, "Read it: an end is announced. Plan for it."),
    UNIT_CHANGED("DIFF-525", REVIEW, "Read it: values may have to be converted."),
    UNREAD_CONSTRAINT_CHANGED("DIFF-526", REVIEW, "Read the page: it looks like a constraint that became no fact."),

    REQUIRED_WHEN_ADDED("DIFF-601", BREAKING, "Give the field wherever the condition holds."),
    REQUIRED_WHEN_REMOVED("DIFF-602", COMPATIBLE, "Nothing to do."),
    REQUIRED_WHEN_TIGHTENED("DIFF-603", BREAKING, "Give the field wherever the wider condition holds."),
    REQUIRED_WHEN_LOOSENED("DIFF-604", COMPATIBLE, "Nothing to do."),
    REQUIRED_WHEN_CHANGED("DIFF-605", BREAKING, "Give the field wherever the new condition holds."),
    CHOICE_ADDED("DIFF-606", BREAKING, "Give the fields as the rule asks."),
    CHOICE_REMOVED("DIFF-607", COMPATIBLE, "Nothing to do."),
    CHOICE_TIGHTENED("DIFF-608", BREAKING, "Give the fields as the rule asks now."),
    CHOICE_LOOSENED("DIFF-609", COMPATIBLE, "Nothing to do."),
    CHOICE_CHANGED("DIFF-610", BREAKING, "Give the fields as the rule asks now."),
    RESULT_RULE_ADDED("DIFF-611", COMPATIBLE, "Nothing to do."),
    RESULT_RULE_REMOVED("DIFF-612", REVIEW, "Check readers that count on the rule."),

    TITLE_CHANGED("DIFF-801", DOCS, "Nothing to do."),
    SUMMARY_CHANGED("DIFF-802", DOCS, "Nothing to do."),
    SOURCE_URL_CHANGED("DIFF-803", DOCS, "Nothing to do."),
    DATE_CHANGED("DIFF-804", DOCS, "Nothing to do."),
    KEYWORDS_CHANGED("DIFF-805", DOCS, "Nothing to do."),
    NOTICES_CHANGED("DIFF-806", DOCS, "Read the page's notices."),
    SAMPLES_CHANGED("DIFF-807", DOCS, "Nothing to do."),
    DESCRIPTION_CHANGED("DIFF-808", DOCS, "Nothing to do."),
    FIELD_NOTICES_CHANGED("DIFF-809", DOCS, "Read the field's notices."),
    EXAMPLE_CHANGED("DIFF-810", DOCS, "Nothing to do."),
    ENUM_LABEL_CHANGED("DIFF-811", DOCS, "Check the constant's name: it may come from the label."),
    ERROR_TEXT_CHANGED("DIFF-812", DOCS, "Nothing to do."),
    DEPRECATION_TEXT_CHANGED("DIFF-813", DOCS, "Nothing to do."),
    METHOD_TEXT_CHANGED("DIFF-814", DOCS, "Nothing to do.");

    private final String id;
    private final ChangeSeverity severity;
    private final String remedy;

    ChangeKind(String id, ChangeSeverity severity, String remedy) {
        this.id = id;
        this.severity = severity;
        this.remedy = remedy;
    }

    /** The stable id, such as {@code DIFF-304}. */
    public String id() {
        return id;
    }

    /** The severity where a policy does not say otherwise. */
    public ChangeSeverity severity() {
        return severity;
    }

    /** What to do about it, one sentence. */
    public String remedy() {
        return remedy;
    }

    /** What happened, in words, such as {@code request field became required}. */
    public String title() {
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.startsWith("api ") ? "API" + words.substring(3) : words;
    }

    /** The kind of that id, or nothing where there is none. */
    public static Optional<ChangeKind> byId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
