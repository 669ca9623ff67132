package io.feishuapi;

/** A kind of app that may call an API. */
public enum AppType {
    /** A mini program (小程序). */
    GADGET,
    /** A web app inside Feishu (网页应用). */
    WEBAPP
}
