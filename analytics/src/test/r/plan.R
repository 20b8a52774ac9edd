source("common.R")
# Cochran's size with and without finite population, Yamane's rule, and runs of satisfied answers.
cochran <- function(p, e, confidence) qnorm(1 - (1 - confidence) / 2)^2 * p * (1 - p) / e^2
cases <- expand.grid(p = c(0.5, 0.9, 0.95), e = c(0.03, 0.05), confidence = c(0.9, 0.95, 0.99), N = c(1, 37, 200, 1843, 250000))
for (i in seq_len(nrow(cases))) with(cases[i, ], {
  n0 <- cochran(p, e, confidence)
  record(sprintf("cochran %g %g %g", p, e, confidence), ceiling(n0))
  record(sprintf("cochran %g %g %g %d", p, e, confidence, N), ceiling(n0 / (1 + (n0 - 1) / N)))
})
for (N in c(0, 1, 150, 400, 1000, 5230, 1e6)) for (e in c(0.03, 0.05, 0.1))
  record(sprintf("yamane %d %g", N, e), ceiling(N / (1 + N * e^2)))
for (target in c(0.8, 0.9, 0.95, 0.98)) for (confidence in c(0.9, 0.95, 0.99)) {
  clears <- function(n, alternative)
    binom.test(n, n, alternative = alternative, conf.level = confidence)$conf.int[1] >= target
  record(sprintf("one-sided %g %g", target, confidence), min(Filter(function(n) clears(n, "greater"), 1:400)))
  record(sprintf("two-sided %g %g", target, confidence), min(Filter(function(n) clears(n, "two.sided"), 1:400)))
}
save_recorded("plan", character(0), "qnorm; binom.test")
