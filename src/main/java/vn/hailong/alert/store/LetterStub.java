package vn.hailong.alert.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Names the table to the repository. */
@MappedEntity("letter")
public record LetterStub(@Id UUID id) {}
