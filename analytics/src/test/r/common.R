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
