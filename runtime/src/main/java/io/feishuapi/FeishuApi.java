package io.feishuapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the annotation processor for typed access to APIs of Feishu's client.
 *
 * <p>For {@code @FeishuApi("getChatInfo") interface ChatApi {}} the build holds, in the interface's package,
 * {@code GetChatInfoRequest}, {@code GetChatInfoResult} and {@code ChatApiClient}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FeishuApi {

    /** The APIs' names as the docs write them, such as {@code getChatInfo} or {@code FileSystemManager.rename}. */
    String[] value();
}
