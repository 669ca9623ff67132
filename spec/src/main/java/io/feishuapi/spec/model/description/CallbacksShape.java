package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Callbacks;

/** How the callbacks of a call are named. */
public final class CallbacksShape extends Shape<Callbacks> {

    public static final CallbacksShape CALLBACKS = new CallbacksShape();

    public static final Component<Callbacks, String> SUCCESS = Component.of("success", TextForm.TEXT);
    public static final Component<Callbacks, String> FAIL = Component.of("fail", TextForm.TEXT);

    private CallbacksShape() {}

    @Override
    public Callbacks blank() {
        return new Callbacks(null, null);
    }

    @Override
    protected <E extends Exception> Callbacks map(Callbacks given, ComponentVisitor<Callbacks, E> visitor) throws E {
        return new Callbacks(visitor.optional(SUCCESS, given.success()), visitor.optional(FAIL, given.fail()));
    }
}
