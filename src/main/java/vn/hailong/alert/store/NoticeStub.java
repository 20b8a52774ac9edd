package vn.hailong.alert.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Names the table to the repository. */
@MappedEntity("notice")
public record NoticeStub(@Id long id) {}
