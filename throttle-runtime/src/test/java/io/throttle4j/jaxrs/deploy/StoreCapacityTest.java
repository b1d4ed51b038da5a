package io.throttle4j.jaxrs.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Rate;
import io.throttle4j.plan.ActionPlan;
import io.throttle4j.throttles.AnonRateThrottle;
import io.throttle4j.throttles.UserRateThrottle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoreCapacityTest {

    private final ActionPlan plan = new ActionPlan(
            "ArticleResource.list", List.of(new AnonRateThrottle(), new UserRateThrottle()), Optional.empty(), 1);

    @Test
    void requestThatNeedsMoreBucketsThanThereMayBeIsAProblem() {
        StoreCapacity capacity = new StoreCapacity(
                2, scope -> Optional.of(Rate.parse(scope.equals("anon") ? "5/min" : "10/s, 100/day")));
        assertThat(capacity.problemsWith(List.of(plan)))
                .containsExactly("throttle.max-clients is 2, but one request of ArticleResource.list is counted in 3"
                        + " buckets; a client takes a place in each, so allow many times that");
    }

    @Test
    void requestThatFitsIsNone() {
        StoreCapacity capacity = new StoreCapacity(2, scope -> Optional.of(Rate.parse("5/min")));
        assertThat(capacity.problemsWith(List.of(plan))).isEmpty();
    }
}
