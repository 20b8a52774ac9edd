package vn.hailong.alert.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Names the table to the repository. */
@MappedEntity("webhook_delivery")
public record DeliveryStub(@Id UUID id) {}
