package vn.hailong.shell.ui.chart;

import org.jspecify.annotations.Nullable;

/**
 * One bar of {@link IntervalBars}.
 *
 * @param name what it is about
 * @param note stands under the name, such as {@code n = 408}
 * @param share 0..1; null draws no bar, only the words
 * @param low lower end of the whisker; null draws none
 * @param high upper end of the whisker
 * @param words the figure as written on the bar, or why there is none
 * @param tip what a closer look tells, in lines
 */
public record Bar(
    String name,
    String note,
    @Nullable Double share,
    @Nullable Double low,
    @Nullable Double high,
    String words,
    String tip) {}
