package io.feishuapi.cli.show;

import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Arguments;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.ReturnedValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an API is called, in a line: {@code tt.getChatInfo({openChatId, chatType, userType?})}. */
final class Synopsis {

    private Synopsis() {}

    static String of(ApiPage page) {
        return receiver(page) + "(" + arguments(page) + ")" + returned(page.returns());
    }

    private static String receiver(ApiPage page) {
        String owner = page.owner();
        if (owner == null) {
            return "tt." + page.name();
        }
        String method = page.name().substring(page.name().lastIndexOf('.') + 1);
        return owner.substring(0, 1).toLowerCase(Locale.ROOT) + owner.substring(1) + "." + method;
    }

    private static String arguments(ApiPage page) {
        if (page.kind() == ApiKind.LISTENER || page.kind() == ApiKind.UNLISTEN) {
            if (page.arguments() == null) {
                return "callback";
            }
        }
        String names = names(page.input());
        boolean isObject = page.arguments() == Arguments.OBJECT || page.kind() == ApiKind.CALLBACK;
        return isObject && page.arguments() != Arguments.POSITIONAL ? "{" + names + "}" : names;
    }

    private static String names(List<Field> fields) {
        return fields.stream()
                .map(field -> Boolean.FALSE.equals(field.required()) ? field.name() + "?" : field.name())
                .collect(Collectors.joining(", "));
    }

    private static String returned(@Nullable ReturnedValue value) {
        if (value == null) {
            return "";
        }
        return Stream.of(value.type().toString(), value.object(), value.name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ", " → ", ""));
    }
}
