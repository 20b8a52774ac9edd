package vn.hailong.alert.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Names the table to the repositories. */
@MappedEntity("webhook")
public record WebhookStub(@Id long id) {}
