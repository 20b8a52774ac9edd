package vn.hailong.job;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The jobs of this build, by name. */
@Singleton
class Known {

  private final Map<String, Job> jobs = new TreeMap<>();

  Known(List<Job> all) {
    for (Job job : all) {
      if (jobs.put(job.name(), job) != null) {
        throw new IllegalStateException("two jobs are called " + job.name());
      }
    }
  }

  Optional<Job> job(String name) {
    return Optional.ofNullable(jobs.get(name));
  }

  Collection<Job> all() {
    return jobs.values();
  }
}
