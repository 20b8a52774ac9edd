package vn.hailong.invitation;

import org.jspecify.annotations.Nullable;
import vn.hailong.office.Agency;
import vn.hailong.office.Desk;
import vn.hailong.round.Round;

/**
 * What a code opens.
 *
 * @param desk null when the code is a round's link
 */
public record Admission(String code, Round round, Agency agency, @Nullable Desk desk) {}
