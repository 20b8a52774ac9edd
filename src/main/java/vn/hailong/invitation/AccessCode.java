package vn.hailong.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.RoundId;

/**
 * Eight unambiguous characters that open a form: at a desk (a desk's code leads to the agency's
 * current round for citizens) or of one round (an open link, for officials for example).
 */
public record AccessCode(
    String code,
    @Nullable DeskId desk,
    @Nullable RoundId round,
    Instant createdAt,
    @Nullable Instant revokedAt) {}
