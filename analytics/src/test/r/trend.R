source("common.R")
# Cochran-Armitage on unweighted shares.
armitage <- function(name, x, n, score) {
  test <- prop.trend.test(x, n, score)
  record(paste(name, "chisq"), test$statistic)
  record(paste(name, "p"), test$p.value)
  record(paste(name, "slope"), coef(lm(x / n ~ score, weights = n))[2])
}
armitage("rising", c(52, 61, 70, 66, 78, 90), c(60, 70, 80, 72, 84, 95), 1:6)
armitage("uneven", c(3, 180, 40, 12), c(9, 200, 41, 12), c(1, 2, 5, 9))
data <- score(read_survey()[read_survey()$round == "2026", ], "Q0")
month <- as.integer(substr(data$month, 6, 7))
armitage("months", as.vector(tapply(data$y, month, sum)), as.vector(tapply(data$m, month, sum)), 1:6)

# The linear trend of design-based rates: a survey-weighted line through single answers.
linear <- function(name, codes, months, weighted, corrected = TRUE) {
  all <- read_survey()
  all <- all[all$round == "2026", ]
  if (!weighted) {
    all$w <- 1
    all$N <- Inf
    all$stratum <- "all"
  }
  if (!corrected) all$N <- Inf
  design <- by_answer(all, codes)
  design <- update(design, score = as.integer(substr(month, 6, 7)))
  design <- subset(design, !is.na(satisfied) & score %in% months)
  fit <- svyglm(satisfied ~ score, design)
  line <- summary(fit)$coefficients["score", ]
  limits <- confint(fit, ddf = fit$df.residual)["score", ]
  record(paste(name, "slope"), line[1])
  record(paste(name, "se"), line[2])
  record(paste(name, "df"), fit$df.residual)
  record(paste(name, "p"), line[4])
  record(paste(name, "low"), limits[1])
  record(paste(name, "high"), limits[2])
}
linear("Q0", "Q0", 1:6, TRUE)
linear("all", items, 1:6, TRUE)
linear("all unweighted", items, 1:6, FALSE)
linear("three months", items, c(1, 3, 6), TRUE)
linear("all without correction", items, 1:6, TRUE, corrected = FALSE)
save_recorded("trend", "survey", "prop.trend.test; svyglm")
