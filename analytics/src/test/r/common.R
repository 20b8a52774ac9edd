# What every script shares. Run one from this directory: Rscript modes.R; or all of them: ./record
# A script reads the data of data.R and writes ../resources/r/<name>.csv: a first line that names R and
# the packages, then "figure,value" with as many digits as a double has. The Java tests read these files,
# so R is needed only to record them anew.
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "adjust", warn = 1)

folder <- "../resources/r"
recorded <- list()

record <- function(figure, value) {
  stopifnot(length(value) == 1, is.finite(value))
  recorded[[figure]] <<- unname(as.numeric(value))
}

save_recorded <- function(name, packages = c("survey"), calls) {
  versions <- vapply(packages, function(p) paste(p, packageVersion(p)), "")
  lines <- c(
    paste(c(paste("#", R.version.string), versions, calls), collapse = "; "),
    "figure,value",
    sprintf("%s,%.17g", names(recorded), unlist(recorded)))
  writeLines(lines, file.path(folder, paste0(name, ".csv")))
}

items <- c("Q0", "A1", "A2", "A3", "B1", "B2", "B3", "B4", "C1", "C2", "C3", "D1", "D2")

# Responses with w, N and n of their stratum (round and service field) as the scorecard defines them.
read_survey <- function() {
  data <- read.csv(file.path(folder, "survey.csv"), colClasses = c(month = "character"))
  population <- read.csv(file.path(folder, "survey-population.csv"))
  key <- function(d) paste(d$round, d$service_field)
  n <- table(key(data))
  data$n <- as.numeric(n[key(data)])
  data$N <- pmax(population$dossiers[match(key(data), key(population))], data$n)
  data$w <- data$N / data$n
  data$stratum <- key(data)
  data
}

# y satisfied answers (4 or 5), m valid answers and s their sum among the items of a measure.
score <- function(data, codes) {
  answers <- as.matrix(data[, codes, drop = FALSE])
  data$y <- rowSums(answers >= 4, na.rm = TRUE)
  data$m <- rowSums(!is.na(answers))
  data$s <- rowSums(answers, na.rm = TRUE)
  data
}

stratified <- function(data) svydesign(ids = ~1, strata = ~stratum, weights = ~w, fpc = ~N, data = data)

# One row for each valid answer, clustered in respondents; a respondent without one keeps a row of NA.
by_answer <- function(data, codes) {
  long <- do.call(rbind, lapply(seq_len(nrow(data)), function(i) {
    answers <- unlist(data[i, codes])
    answers <- answers[!is.na(answers)]
    if (length(answers) == 0) answers <- NA
    cbind(data[rep(i, length(answers)), c("response_id", "stratum", "service_field", "channel", "month", "w", "N")],
          satisfied = as.numeric(answers >= 4))
  }))
  svydesign(ids = ~response_id, strata = ~stratum, weights = ~w, fpc = ~N, data = long)
}

# Korn-Graubard limits of a rate with Kish's size as cap, as the scorecard defines them.
rate_limits <- function(of, conf) {
  t_ratio <- qt(1 - (1 - conf) / 2, of$answers - 1) / qt(1 - (1 - conf) / 2, of$df)
  n_e <- if (of$rate == 0 || of$rate == 1) of$kish else
    min(of$answers * of$kish / of$respondents, of$rate * (1 - of$rate) / of$variance * t_ratio^2)
  c(low = if (of$rate == 0) 0 else qbeta((1 - conf) / 2, n_e * of$rate, n_e * (1 - of$rate) + 1),
    high = if (of$rate == 1) 1 else qbeta((1 - conf) / 2, n_e * of$rate + 1, n_e * (1 - of$rate), lower.tail = FALSE))
}

# Limits of a difference recovered from those of two rates, and the level at which they touch 0.
recovered <- function(name, one, other, conf) {
  value <- one$rate - other$rate
  limits <- function(conf) {
    a <- rate_limits(one, conf)
    b <- rate_limits(other, conf)
    c(value - sqrt((one$rate - a["low"])^2 + (b["high"] - other$rate)^2),
      value + sqrt((a["high"] - one$rate)^2 + (other$rate - b["low"])^2))
  }
  beyond <- function(log_p) {
    l <- limits(1 - exp(log_p))
    max(l[1], -l[2])
  }
  most <- log(1 - 1e-9)
  p <- if (beyond(most) <= 0) 1 else if (beyond(log(1e-9)) >= 0) 1e-9 else exp(uniroot(beyond, c(log(1e-9), most), tol = 1e-14)$root)
  record(paste(name, "recovered low"), limits(conf)[1])
  record(paste(name, "recovered high"), limits(conf)[2])
  record(paste(name, "recovered p"), p)
  invisible(p)
}
