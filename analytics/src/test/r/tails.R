source("common.R")
for (df in c(1, 2.5, 8, 57.25, 411, 25000)) {
  for (t in c(0.01, 0.7, 2, 5.5, 13)) record(sprintf("t %g %g", t, df), 2 * pt(-t, df))
  for (confidence in c(0.8, 0.95, 0.999)) record(sprintf("qt %g %g", confidence, df), qt(1 - (1 - confidence) / 2, df))
  for (d1 in c(1, 2.9, 6)) for (f in c(0.02, 1, 3.7, 30)) record(sprintf("f %g %g %g", f, d1, df), pf(f, d1, df, lower.tail = FALSE))
}
for (df in c(1, 4)) for (x in c(0.01, 1, 9, 60)) record(sprintf("chisq %g %g", x, df), pchisq(x, df, lower.tail = FALSE))
for (confidence in c(0.8, 0.95, 0.999)) record(sprintf("qnorm %g", confidence), qnorm(1 - (1 - confidence) / 2))
save_recorded("tails", character(0), "pt; qt; pf; pchisq; qnorm")
