source("common.R")
set.seed(7)
cases <- list(
  few = c(0.01, 0.02, 0.03, 0.04, 0.05),
  ties = c(0.2, 0.01, 0.01, 0.5, 0.2, 1, 0),
  one = 0.03,
  many = signif(c(rbeta(20, 0.3, 3), runif(20)), 12))
for (case in names(cases)) {
  p <- cases[[case]]
  for (i in seq_along(p)) {
    record(paste(case, "p", i), p[i])
    record(paste(case, "holm", i), p.adjust(p, "holm")[i])
    record(paste(case, "BH", i), p.adjust(p, "BH")[i])
  }
}
save_recorded("adjust", character(0), "p.adjust")
