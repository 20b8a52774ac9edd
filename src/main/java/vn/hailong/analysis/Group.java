package vn.hailong.analysis;

/**
 * One group of a breakdown.
 *
 * @param key the desk's id ({@code "0"} for answers without a desk), the service field's code, the
 *     channel's code or the ISO day
 * @param responses how many forms came in, also those that do not count: a number of forms says
 *     nothing about answers and is never hidden
 * @param satisfaction the overall satisfaction of the group, as far as it may be shown
 */
public record Group(String key, long responses, Cell satisfaction) {}
