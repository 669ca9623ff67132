package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Side;

/** A change of a field before its direction is known: what a caller may give and what a reader may meet break in opposite ways. */
enum FieldAspect {
    REMOVED(ChangeKind.REQUEST_FIELD_REMOVED, ChangeKind.RESULT_FIELD_REMOVED),
    TYPE_NARROWED(ChangeKind.REQUEST_TYPE_NARROWED, ChangeKind.RESULT_TYPE_NARROWED),
    TYPE_WIDENED(ChangeKind.REQUEST_TYPE_WIDENED, ChangeKind.RESULT_TYPE_WIDENED),
    TYPE_CHANGED(ChangeKind.REQUEST_TYPE_CHANGED, ChangeKind.RESULT_TYPE_CHANGED),
    ENUM_VALUE_REMOVED(ChangeKind.REQUEST_ENUM_VALUE_REMOVED, ChangeKind.RESULT_ENUM_VALUE_REMOVED),
    ENUM_VALUE_ADDED(ChangeKind.REQUEST_ENUM_VALUE_ADDED, ChangeKind.RESULT_ENUM_VALUE_ADDED),
    ENUM_CLOSED(ChangeKind.REQUEST_ENUM_CLOSED, ChangeKind.RESULT_ENUM_CLOSED),
    ENUM_OPENED(ChangeKind.REQUEST_ENUM_OPENED, ChangeKind.RESULT_ENUM_OPENED),
    LIMIT_TIGHTENED(ChangeKind.REQUEST_LIMIT_TIGHTENED, ChangeKind.RESULT_LIMIT_TIGHTENED),
    LIMIT_LOOSENED(ChangeKind.REQUEST_LIMIT_LOOSENED, ChangeKind.RESULT_LIMIT_LOOSENED),
    LIMIT_ADDED(ChangeKind.REQUEST_LIMIT_ADDED, ChangeKind.RESULT_LIMIT_ADDED),
    LIMIT_REMOVED(ChangeKind.REQUEST_LIMIT_REMOVED, ChangeKind.RESULT_LIMIT_REMOVED),
    FORMAT_ADDED(ChangeKind.REQUEST_FORMAT_ADDED, ChangeKind.RESULT_FORMAT_ADDED),
    FORMAT_REMOVED(ChangeKind.REQUEST_FORMAT_REMOVED, ChangeKind.RESULT_FORMAT_REMOVED),
    FORMAT_CHANGED(ChangeKind.REQUEST_FORMAT_CHANGED, ChangeKind.RESULT_FORMAT_CHANGED),
    DEFAULT_ADDED(ChangeKind.REQUEST_DEFAULT_ADDED, ChangeKind.RESULT_DEFAULT_ADDED),
    DEFAULT_REMOVED(ChangeKind.REQUEST_DEFAULT_REMOVED, ChangeKind.RESULT_DEFAULT_REMOVED),
    DEFAULT_CHANGED(ChangeKind.REQUEST_DEFAULT_CHANGED, ChangeKind.RESULT_DEFAULT_CHANGED);

    private final ChangeKind request;
    private final ChangeKind result;

    FieldAspect(ChangeKind request, ChangeKind result) {
        this.request = request;
        this.result = result;
    }

    ChangeKind on(Side side) {
        return switch (side) {
            case INPUT -> request;
            case OUTPUT, FAILURE -> result;
            // A property is set and read, so what breaks either way breaks.
            case PROPERTIES -> request.severity().compareTo(result.severity()) <= 0 ? request : result;
        };
    }
}
