# Makes synthetic cases and the figures that R gives for them.
#
#   Rscript estimates.R OUTPUT-DIRECTORY      (from this directory: ../resources/estimates)
#
# The recorded fixtures come from R 4.2.2 with survey 4.1.1, psych 2.2.9 and jsonlite 1.8.4.
# Ratios and their standard errors are survey's, alpha is psych's; the limits, degrees of freedom and
# the number of further responses are written out here from qbeta and qt.
suppressMessages({library(survey); library(psych); library(jsonlite)})
options(survey.lonely.psu = "adjust")
out <- commandArgs(TRUE)[1]

items <- list(A1 = "five", A2 = "five", A3 = "five", S1 = "five", S2 = "five", E1 = "fault", E2 = "fault")
factors <- list(ACCESS = c("A1", "A2", "A3"), STAFF = c("S1", "S2"), FAULTS = c("E1", "E2"))
overall <- c("A1", "A2", "A3", "S1", "S2")
weights <- c("1" = 0, "2" = 0, "3" = 0.5, "4" = 0.8, "5" = 1)

valid <- function(x, scale) if (scale == "five") x %in% 1:5 else x %in% c("yes", "no")
satisfied <- function(x, scale) if (scale == "five") x %in% 4:5 else x %in% "no"

sums <- function(d, codes) {
  m <- y <- s <- g <- numeric(nrow(d))
  for (code in codes) {
    x <- d[[code]]; ok <- valid(x, items[[code]])
    m <- m + ok
    y <- y + (ok & satisfied(x, items[[code]]))
    if (items[[code]] == "five") {
      s <- s + ifelse(ok, suppressWarnings(as.numeric(x)), 0)
      g <- g + ifelse(ok, weights[ifelse(ok, x, "1")], 0)
    }
  }
  d$m <- m; d$y <- y; d$s <- s; d$g <- g
  d
}

# The design, with n_h > N_h treated as complete.
design <- function(d, population) {
  if (is.null(population)) {
    d$w <- 1
    list(design = svydesign(ids = ~1, weights = ~w, data = d), n = c(all = nrow(d)), N = NULL,
         stratum = rep("all", nrow(d)))
  } else {
    n <- table(d$service_field)
    N <- setNames(population$dossiers, population$service_field)[names(n)]
    d$N <- pmax(as.numeric(N[d$service_field]), as.numeric(n[d$service_field]))
    d$w <- d$N / as.numeric(n[d$service_field])
    list(design = svydesign(ids = ~1, strata = ~service_field, weights = ~w, fpc = ~N, data = d),
         n = setNames(as.numeric(n), names(n)), N = setNames(as.numeric(N), names(n)),
         stratum = d$service_field)
  }
}

size <- function(rate, var, answers, df, nk, cap, a) {
  if (rate == 0 || rate == 1) return(nk)
  if (var < 1e-15) return(cap)
  if (df < 1) return(NA)
  min(cap, rate * (1 - rate) / var * (qt(1 - a / 2, answers - 1) / qt(1 - a / 2, df))^2)
}
low <- function(rate, ne, a) if (rate == 0) 0 else qbeta(a / 2, ne * rate, ne * (1 - rate) + 1)
high <- function(rate, ne, a) if (rate == 1) 1 else qbeta(1 - a / 2, ne * rate + 1, ne * (1 - rate))

# Each stratum's variance of the linearized values without finite population correction.
spreads <- function(d, des, value, numerator) {
  w <- weights(des$design, "sampling")
  z <- w * (d[[numerator]] - value * d$m) / sum(w * d$m)
  sapply(names(des$n), function(h) {
    zh <- z[des$stratum == h]; n <- length(zh)
    if (n == 1) (zh - mean(z))^2 else n / (n - 1) * sum((zh - mean(zh))^2)
  })
}

# Brute force: the first k that settles the verdict.
needed <- function(des, spread, limits, rate, target, most) {
  settled <- function(k) {
    n <- sum(des$n); grown <- des$n * (1 + k / n)
    if (!is.null(des$N)) grown <- pmin(des$N, grown)
    fpc <- if (is.null(des$N)) 1 else 1 - grown / des$N
    var <- sum(ifelse(fpc == 0, 0, fpc * des$n / grown * spread))
    ci <- limits(var, sum(grown) / n)
    !anyNA(ci) && (ci[1] >= target - 1e-12 || ci[2] < target - 1e-12)
  }
  now <- limits(NULL, 1)
  if (!anyNA(now) && (now[1] >= target - 1e-12 || now[2] < target - 1e-12)) return(NA)
  if (abs(rate - target) <= 1e-12) return(NA)
  for (k in 1:most) if (settled(k)) return(k)
  NA
}

# psych drops items that do not vary and stops where few are left; there the covariances speak for themselves.
raw_alpha <- function(x) {
  k <- ncol(x); C <- cov(x)
  if (nrow(x) < 5 || any(diag(C) == 0)) return(k / (k - 1) * (1 - sum(diag(C)) / sum(C)))
  suppressWarnings(suppressMessages(alpha(x, check.keys = FALSE, warnings = FALSE)))$total$raw_alpha
}

figures <- function(d0, population, codes, a = 0.05, most = 3000) {
  d <- sums(d0, codes)
  n <- sum(d$m > 0)
  if (n == 0) return(list(n = 0, answers = 0, satisfied = 0))
  des <- design(d, population)
  r <- svyratio(~y, ~m, des$design)
  rate <- as.numeric(coef(r)); var <- as.numeric(SE(r))^2
  df <- n - length(unique(des$stratum[d$m > 0]))
  w <- weights(des$design, "sampling")[d$m > 0]
  nk <- sum(w)^2 / sum(w^2); answers <- sum(d$m); cap <- answers * nk / n
  ne <- size(rate, var, answers, df, nk, cap, a)
  numeric <- all(items[codes] == "five")
  result <- list(n = n, answers = answers, satisfied = sum(d$y), rate = rate, standard_error = sqrt(var),
    mean = if (numeric) as.numeric(coef(svyratio(~s, ~m, des$design))) else NA,
    degrees_of_freedom = df, effective_n = ne,
    ci_low = if (df < 1) NA else low(rate, ne, a), ci_high = if (df < 1) NA else high(rate, ne, a))
  if (length(codes) > 1 && numeric) {
    complete <- d0[, codes]; for (c in codes) complete[[c]] <- suppressWarnings(as.numeric(complete[[c]]))
    complete <- complete[complete.cases(complete), ]
    if (nrow(complete) >= 2 && var(rowSums(complete)) > 0)
      result$alpha <- raw_alpha(complete)
    for (f in c("mean_share", "scaled_mean", "weighted")) {
      q <- svyratio(if (f == "weighted") ~g else ~s, ~m, des$design)
      offset <- if (f == "scaled_mean") 1 else 0
      range <- c(mean_share = 5, scaled_mean = 4, weighted = 1)[[f]]
      v <- (as.numeric(coef(q)) - offset) / range; se <- as.numeric(SE(q)) / range
      margin <- if (df < 1) NA else qt(1 - a / 2, df) * se
      spread <- spreads(d, des, as.numeric(coef(q)), if (f == "weighted") "g" else "s") / range^2
      result[[f]] <- list(value = v, standard_error = se, ci_low = max(0, v - margin), ci_high = min(1, v + margin),
        needed_70 = needed(des, spread, function(var, c) {
          x <- if (is.null(var)) margin else if (df * c < 1) NA else qt(1 - a / 2, df * c) * sqrt(var)
          c(max(0, v - x), min(1, v + x)) }, v, 0.7, most))
    }
  }
  spread <- spreads(d, des, rate, "y")
  if (!is.null(des$N)) { # survey's variance is the one written out in the documentation
    f <- pmin(1, des$n / des$N)
    stopifnot(isTRUE(all.equal(sum((1 - f) * spread), var, tolerance = 1e-9)))
  }
  limits <- function(var, c) {
    if (is.null(var)) return(if (df < 1) c(NA, NA) else c(low(rate, ne, a), high(rate, ne, a)))
    if (df * c < 1) return(c(NA, NA))
    e <- size(rate, var, answers * c, df * c, nk * c, cap * c, a)
    c(low(rate, e, a), high(rate, e, a))
  }
  for (t in c(0.7, 0.9)) result[[paste0("needed_", t * 100)]] <- needed(des, spread, limits, rate, t, most)
  result
}

answer <- function(n, scale, p, missing) {
  x <- if (scale == "five") sample(c("1", "2", "3", "4", "5"), n, TRUE, p)
       else sample(c("no", "yes", "do_not_remember"), n, TRUE, c(0.8, 0.1, 0.1))
  gone <- runif(n) < missing
  x[gone] <- sample(c("", "NA"), sum(gone), TRUE)
  x
}

responses <- function(seed, sizes, p = c(0.03, 0.05, 0.12, 0.4, 0.4), missing = 0.15) {
  set.seed(seed)
  n <- sum(sizes)
  d <- data.frame(response_id = sprintf("r-%05d", 1:n),
    submitted_at = sprintf("2026-03-%02dT%02d:00:00+07:00", 1 + (1:n) %% 28, 7 + (1:n) %% 10),
    channel = sample(c("qr", "kiosk", "paper"), n, TRUE), desk = "desk-1",
    service_field = rep(names(sizes), sizes), duration_seconds = sample(20:300, n, TRUE))
  for (code in names(items)) d[[code]] <- answer(n, items[[code]], p, missing)
  d[sample(n), ]
}

write_case <- function(name, d, population = NULL) {
  dir <- file.path(out, name); dir.create(dir, recursive = TRUE, showWarnings = FALSE)
  write.csv(d, file.path(dir, "responses.csv"), row.names = FALSE, quote = FALSE, na = "")
  if (!is.null(population))
    write.csv(population, file.path(dir, "population.csv"), row.names = FALSE, quote = FALSE)
  each <- function(l) lapply(l, function(codes) figures(d, population, codes))
  expected <- list(items = each(setNames(as.list(names(items)), names(items))), factors = each(factors),
    overall = figures(d, population, overall))
  write_json(expected, file.path(dir, "expected.json"), digits = NA, auto_unbox = TRUE, na = "null", pretty = TRUE)
}

of <- function(...) { x <- c(...); data.frame(service_field = names(x), dossiers = as.numeric(x)) }

write_case("stratified", responses(1, c(land = 40, civil_status = 90, social = 25)), of(land = 310, civil_status = 2200, social = 140))
write_case("no-population", responses(2, c(land = 30, civil_status = 50)))
write_case("lonely-stratum", responses(3, c(land = 1, civil_status = 45, social = 1)), of(land = 12, civil_status = 300, social = 40))
write_case("empty-stratum", responses(4, c(land = 20, social = 33)), of(land = 200, civil_status = 900, social = 150))
write_case("complete-stratum", responses(5, c(land = 24, social = 40)), of(land = 24, social = 400))
write_case("complete", responses(6, c(land = 18, social = 22)), of(land = 18, social = 22))
write_case("more-than-population", responses(7, c(land = 35, social = 30)), of(land = 20, social = 300))

all_five <- responses(8, c(land = 25, social = 20), p = c(0, 0, 0, 0.3, 0.7))
all_five$S1 <- "1"; all_five$S2 <- ""; all_five$E1 <- "do_not_remember"
write_case("zero-one-nobody", all_five, of(land = 100, social = 90))

write_case("two-responses", responses(9, c(land = 2), missing = 0), NULL)
write_case("all-lonely", responses(11, c(land = 1, social = 1, civil_status = 1), missing = 0), of(land = 9, social = 30, civil_status = 5))

clustered <- responses(12, c(land = 30, social = 30), missing = 0)
for (code in c("A1", "A2", "A3")) clustered[[code]] <- "5"
clustered$A3 <- "2" # everybody alike: no variance of the factor's share of two thirds
write_case("no-variance", clustered, of(land = 300, social = 500))
