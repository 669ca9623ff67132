package io.feishuapi.spec.read;

import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.Arguments;
import io.feishuapi.spec.model.Callbacks;
import io.feishuapi.spec.model.ReturnedValue;
import org.jspecify.annotations.Nullable;

/**
 * How an API is called and what the call itself gives back.
 *
 * @param kind the kind of call
 * @param arguments how parameters go in, or null where the kind tells it
 * @param callbacks names of the callbacks, or null where they are the usual ones
 * @param returns what the call gives back, or null where it gives nothing back
 */
record Call(
        ApiKind kind,
        @Nullable Arguments arguments,
        @Nullable Callbacks callbacks,
        @Nullable ReturnedValue returns) {

    /** No call at all, or a server's. */
    static Call none(ApiKind kind) {
        return new Call(kind, null, null, null);
    }
}
