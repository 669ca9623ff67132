package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.ErrorCode;

/** A row of an error table. */
public final class ErrorCodeShape extends Shape<ErrorCode> {

    public static final ErrorCodeShape ERROR_CODE = new ErrorCodeShape();

    public static final Component<ErrorCode, String> CODE = Component.of("code", TextForm.TEXT);
    public static final Component<ErrorCode, String> TEXT = Component.of("text", TextForm.TEXT);
    public static final Component<ErrorCode, String> ADVICE = Component.of("advice", TextForm.TEXT);
    public static final Component<ErrorCode, String> MESSAGE = Component.of("message", TextForm.TEXT);
    public static final Component<ErrorCode, String> SINCE = Component.of("since", TextForm.TEXT);

    private ErrorCodeShape() {}

    @Override
    public ErrorCode blank() {
        return new ErrorCode("", "", null);
    }

    @Override
    protected <E extends Exception> ErrorCode map(ErrorCode given, ComponentVisitor<ErrorCode, E> visitor) throws E {
        return new ErrorCode(
                visitor.required(CODE, given.code()),
                visitor.required(TEXT, given.text()),
                visitor.optional(ADVICE, given.advice()),
                visitor.optional(MESSAGE, given.message()),
                visitor.optional(SINCE, given.since()));
    }
}
