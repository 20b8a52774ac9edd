package vn.hailong.response;

import java.util.UUID;

/**
 * What the citizen may keep.
 *
 * @param code short, shown in two groups
 * @param repeated whether the same response had been accepted before
 */
public record Receipt(UUID responseId, String code, boolean repeated) {}
