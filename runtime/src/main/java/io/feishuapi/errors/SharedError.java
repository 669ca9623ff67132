package io.feishuapi.errors;

import io.feishuapi.ApiError;

/** An error code that means the same in many APIs. */
public interface SharedError {

    /** The text that clients give with the code. */
    String message();

    /** The code with what it means and what to do about it. */
    ApiError error();

    /** The code. */
    default String code() {
        return error().code();
    }
}
