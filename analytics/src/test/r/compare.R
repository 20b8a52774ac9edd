source("common.R")
# Two rounds as independent samples: each round's rate or mean, their difference on the design of both,
# Satterthwaite's degrees of freedom, and limits recovered from those of each.
data <- read_survey()
both <- stratified(data) # a stratum for each round and field
conf <- 0.95
rounds <- c("2026", "2025")


compare <- function(name, codes, above) {
  scored <- score(data, codes)
  for (r in rounds) {
    scored[[paste0("y", r)]] <- scored[[above]] * (scored$round == r)
    scored[[paste0("m", r)]] <- scored$m * (scored$round == r)
  }
  ratios <- svyratio(~y2026 + y2025, ~m2026 + m2025, stratified(scored), covmat = TRUE)
  v <- vcov(ratios)
  # of the four ratios the first and the last are rates
  contrast <- c(1, 0, 0, -1)
  value <- sum(contrast * as.vector(coef(ratios)))
  variance <- as.numeric(t(contrast) %*% v %*% contrast)
  parts <- diag(v)[c(1, 4)]
  df <- sapply(rounds, function(r) degf(subset(stratified(scored), round == r & m > 0)))
  nu <- sum(parts)^2 / sum(parts^2 / df)
  t <- value / sqrt(variance)
  record(paste(name, "value"), value)
  record(paste(name, "se"), sqrt(variance))
  record(paste(name, "df"), nu)
  record(paste(name, "p"), 2 * pt(-abs(t), nu))
  record(paste(name, "low"), value - qt(1 - (1 - conf) / 2, nu) * sqrt(variance))
  record(paste(name, "high"), value + qt(1 - (1 - conf) / 2, nu) * sqrt(variance))
  if (above == "y") {
    parts_of <- function(k) {
      d <- scored[scored$round == rounds[k] & scored$m > 0, ]
      list(rate = as.vector(coef(ratios))[c(1, 4)][k], variance = parts[k], df = df[k], answers = sum(d$m),
           respondents = nrow(d), kish = sum(d$w)^2 / sum(d$w^2))
    }
    recovered(name, parts_of(1), parts_of(2), conf)
  }
}
compare("rate Q0", "Q0", "y")
compare("rate all", items, "y")
compare("mean Q0", "Q0", "s")
compare("mean all", items, "s")

# Everybody satisfied in one of two simple samples.
simple <- function(yes, n) list(rate = yes / n, variance = yes / n * (1 - yes / n) / (n - 1), df = n - 1, answers = n, respondents = n, kish = n)
recovered("perfect", simple(60, 60), simple(50, 60), conf)
recovered("few perfect", simple(5, 5), simple(450, 500), conf)
recovered("both perfect", simple(5, 5), simple(500, 500), conf)
recovered("far apart", simple(160, 200), simple(190, 200), conf)

# Two simple samples without population: Welch's test.
x <- na.omit(data$Q0[data$round == "2026"])
y <- na.omit(data$Q0[data$round == "2025"])
welch <- t.test(x, y)
for (k in 1:2) {
  z <- list(x, y)[[k]]
  record(paste("welch mean", k), mean(z))
  record(paste("welch se", k), sd(z) / sqrt(length(z)))
  record(paste("welch n", k), length(z))
}
record("welch se", welch$stderr)
record("welch df", welch$parameter)
record("welch p", welch$p.value)
record("welch low", welch$conf.int[1])
record("welch high", welch$conf.int[2])
save_recorded("compare", "survey", "svyratio; degf; qbeta; t.test")
