package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.Literal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Whether a {@code number} is a whole number. Pages seldom say so, and a wrong yes refuses values that a client takes or sends, so it
 * takes words that leave no doubt and nothing that speaks against it.
 */
final class IntegerEvidence {

    private static final List<String> WORDS = List.of(
            "数量",
            "个数",
            "次数",
            "条数",
            "人数",
            "页数",
            "张数",
            "行数",
            "总数",
            "消息数",
            "未读数",
            "字符数",
            "字节数",
            "时间戳",
            "下标",
            "索引",
            "序号",
            "毫秒",
            "字节",
            "整数",
            "端口号",
            "错误码",
            "状态码",
            "timestamp",
            "milliseconds",
            "bytes",
            "integer");

    private static final List<String> NAME_ENDS =
            List.of("Count", "Index", "Timestamp", "Num", "errno", "errCode", "count", "index", "timestamp");

    private static final List<String> COUNTER_WORDS =
            List.of("小数", "浮点", "比例", "百分比", "倍", "经度", "纬度", "精度", "缩放", "透明度");

    private IntegerEvidence() {}

    static boolean isWhole(Field field) {
        if (field.integer() != null) {
            return field.integer();
        }
        String text = text(field);
        if (hasFraction(field) || containsAny(text, COUNTER_WORDS)) {
            return false;
        }
        return containsAny(text, WORDS) || endsWithAny(field.name(), NAME_ENDS);
    }

    private static boolean hasFraction(Field field) {
        if (field.defaultValue() instanceof DefaultValue.Known known && isFraction(known.value())) {
            return true;
        }
        if (field.example() != null && field.example().indexOf('.') >= 0) {
            return true;
        }
        for (FieldRule rule : field.rules()) {
            if (rule instanceof FieldRule.Limit limit && isFraction(limit.value())) {
                return true;
            }
        }
        for (EnumValue value : field.enumValues()) {
            if (isFraction(value.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFraction(Literal literal) {
        return literal instanceof Literal.JsonNumber number && isFraction(number.value());
    }

    static boolean isFraction(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0;
    }

    private static String text(Field field) {
        StringBuilder text = new StringBuilder();
        if (field.description() != null) {
            text.append(field.description());
        }
        for (String soft : field.soft()) {
            text.append(soft);
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean containsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithAny(String name, List<String> ends) {
        for (String end : ends) {
            if (name.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
