source("common.R")
at_least <- list(binomial = function(x, n, p) pbinom(x - 1, n, p, lower.tail = FALSE),
                 poisson = function(x, mean) ppois(x - 1, mean, lower.tail = FALSE))
for (case in list(c(12, 60, 0.05), c(0, 60, 0.05), c(5, 5, 0.2), c(40, 1000, 0.02)))
  record(paste("binomial", paste(case, collapse = " ")), do.call(at_least$binomial, as.list(case)))
for (case in list(c(6, 0.5), c(101, 84), c(1, 0.84), c(0, 3)))
  record(paste("poisson", paste(case, collapse = " ")), do.call(at_least$poisson, as.list(case)))

# Beta-binomial: the chances of x or more, from their logarithms.
beta_binomial <- function(x, n, a, b) {
  k <- x:n
  sum(exp(lchoose(n, k) + lbeta(k + a, n - k + b) - lbeta(a, b)))
}
for (case in list(c(0, 3, 1, 1), c(1, 3, 1, 1), c(3, 3, 1, 1), c(12, 60, 3, 37.5), c(25, 60, 2.5, 40), c(7, 400, 0.4, 90)))
  record(paste("betabinomial", paste(case, collapse = " ")), do.call(beta_binomial, as.list(case)))

# People in a negative binomial number of parties of one, two or three: convolved party by party.
sizes <- c(0.88, 0.1, 0.02)
mean_size <- sum(sizes * 1:3)
parties <- function(x, mean, shape) {
  if (x == 0) return(1)
  below <- 0
  people <- 1
  for (n in 0:(x - 1)) {
    below <- below + dnbinom(n, size = shape, mu = mean / mean_size) * sum(people[seq_len(min(x, length(people)))])
    people <- convolve(people, rev(c(0, sizes)), type = "open")
  }
  1 - below
}
for (case in list(c(1, 0.5, 2), c(4, 0.13, 0.8), c(6, 2.5, 1.5), c(12, 2.4, 3), c(9, 9, 40)))
  record(paste("parties", paste(case, collapse = " ")), do.call(parties, as.list(case)))

# The count to come of a share that drifts from month to month, from earlier months' counts x of n.
predicted <- function(x, n, now_x, now_n, drift, effect) {
  share <- (sum(x) + 0.5) / (sum(n) + 1)
  spread <- share * (1 - share)
  heterogeneity <- sum(n * (x / n - share)^2) / spread
  shown <- max(0, (heterogeneity - effect * (length(n) - 1)) / (spread * (sum(n) - sum(n^2) / sum(n))))
  rho <- min(0.5, spread * min(max(drift^2, shown), 4 * drift^2) * (1 + 1 / length(n)) + effect / sum(n))
  size <- (now_n - 1) / (effect - 1 + (now_n - effect) * rho) - 1
  beta_binomial(now_x, now_n, share * size, (1 - share) * size)
}
record("share steady", predicted(c(10, 11, 9, 10), rep(100, 4), 25, 100, 0.3, 1.2))
record("share unsteady", predicted(c(2, 25, 4, 9), c(100, 90, 110, 100), 25, 100, 0.3, 1.2))
record("share few", predicted(c(0, 1), c(12, 15), 6, 30, 0.3, 1))

p <- c(0.0004, 0.03, 0.2, 0.012, 0.9, 0.012)
for (i in seq_along(p)) record(paste("BH", i), p.adjust(p, "BH")[i])
save_recorded("integrity", character(0), "pbinom; ppois; lbeta; lchoose; dnbinom; p.adjust")
