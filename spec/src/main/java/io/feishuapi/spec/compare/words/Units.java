package io.feishuapi.spec.compare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units that a text names: behind numbers, in brackets of their own, and where it says what the unit is. */
public final class Units {

    private static final String UNIT = "(毫秒|微秒|秒|分钟|小时|天|milliseconds?|seconds?|minutes?|hours?|days?|ms|μs|min"
            + "|毫米|厘米|千米|公里|米|mm|cm|km|像素|px|rpx|字节|[KMG]i?B|[Kk][Bb]|bytes?|比特|bits?|[KM]bps"
            + "|[KMG]?Hz|赫兹|角度|弧度|度|°|℃|dBm?|分贝|百分比|%|m/s|km/h|[sSmhB](?![A-Za-z/]))";

    private static final Pattern NAMED =
            Pattern.compile("(?:[0-9] ?|单位(?:为|是|[:：])? ?|以|[(（]|\\bin )" + UNIT + "(?!级|以[上下内]|时)");

    private Units() {}

    /** Whether units of one text gave way to others in the other; a unit that is named for the first time changes none. */
    public static boolean changed(String was, String is) {
        List<String> gone = named(was);
        List<String> came = named(is);
        for (String unit : List.copyOf(gone)) {
            if (came.remove(unit)) {
                gone.remove(unit);
            }
        }
        return !gone.isEmpty() && !came.isEmpty();
    }

    /** The units in their order, each in one spelling. */
    private static List<String> named(String text) {
        List<String> units = new ArrayList<>();
        Matcher unit = NAMED.matcher(text);
        while (unit.find()) {
            units.add(canonical(unit.group(1)));
        }
        return units;
    }

    private static String canonical(String unit) {
        String singular = unit.length() > 2 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        return switch (singular.toLowerCase(Locale.ROOT)) {
            case "毫秒", "millisecond" -> "ms";
            case "秒", "second" -> "s";
            case "分钟", "minute" -> "min";
            case "小时", "hour" -> "h";
            case "天", "day" -> "d";
            case "毫米" -> "mm";
            case "厘米" -> "cm";
            case "千米", "公里" -> "km";
            case "米" -> "m";
            case "像素" -> "px";
            case "字节", "byte", "b" -> "byte";
            case "赫兹" -> "hz";
            case "角度", "度" -> "°";
            case "分贝" -> "db";
            case "百分比" -> "%";
            default -> singular.toLowerCase(Locale.ROOT);
        };
    }
}
