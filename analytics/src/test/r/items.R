source("common.R")
suppressPackageStartupMessages(library(psych))
data <- read_survey()
data <- data[data$round == "2026", ]
analyse <- function(name, codes) {
  complete <- na.omit(data[, codes])
  a <- suppressWarnings(psych::alpha(complete, check.keys = FALSE))
  record(paste(name, "n"), nrow(complete))
  record(paste(name, "alpha"), a$total$raw_alpha)
  record(paste(name, "average_r"), a$total$average_r)
  for (i in seq_along(codes)) {
    record(paste(name, codes[i], "mean"), a$item.stats$mean[i])
    record(paste(name, codes[i], "sd"), a$item.stats$sd[i])
    record(paste(name, codes[i], "r.drop"), a$item.stats$r.drop[i])
    # for two items psych prints something other than an alpha of the one that is left
    if (length(codes) > 2) record(paste(name, codes[i], "dropped"), a$alpha.drop$raw_alpha[i])
  }
}
analyse("all", items)
analyse("B", c("B1", "B2", "B3", "B4"))
analyse("D", c("D1", "D2"))
save_recorded("items", "psych", "psych::alpha")
