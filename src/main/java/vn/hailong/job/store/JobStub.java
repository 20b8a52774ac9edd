package vn.hailong.job.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Names the table to the repositories. */
@MappedEntity("job")
public record JobStub(@Id String name) {}
