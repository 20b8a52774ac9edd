source("common.R")
# What goes with the overall item Q0: rank correlations, and shares of R^2 averaged over all subsets of predictors.
data <- read_survey()
data <- data[data$round == "2026", ]
factors <- list(A = c("A1", "A2", "A3"), B = c("B1", "B2", "B3", "B4"), C = c("C1", "C2", "C3"), D = c("D1", "D2"))
means <- as.data.frame(lapply(factors, function(codes) {
  m <- rowMeans(data[, codes], na.rm = TRUE)
  ifelse(is.nan(m), NA, m)
}))
means$Q0 <- data$Q0

lmg <- function(data, outcome, predictors) {
  r2 <- function(set) if (length(set) == 0) 0 else summary(lm(reformulate(set, outcome), data))$r.squared
  p <- length(predictors)
  share <- sapply(predictors, function(j) {
    others <- setdiff(predictors, j)
    by_size <- sapply(0:(p - 1), function(size) {
      sets <- if (size == 0) list(character(0)) else combn(others, size, simplify = FALSE)
      mean(sapply(sets, function(s) r2(c(s, j)) - r2(s)))
    })
    mean(by_size)
  })
  c(share, total = r2(predictors))
}

complete <- na.omit(means)
record("complete", nrow(complete))
shares <- lmg(complete, "Q0", names(factors))
for (f in names(factors)) {
  record(paste(f, "n"), sum(!is.na(means[[f]]) & !is.na(means$Q0)))
  record(paste(f, "spearman"), cor(means[[f]], means$Q0, method = "spearman", use = "complete.obs"))
  record(paste(f, "kendall"), cor(means[[f]], means$Q0, method = "kendall", use = "complete.obs"))
  record(paste(f, "lmg"), shares[f])
}
record("r2", shares["total"])

# A predictor that is the sum of two others, and a constant: lm() leaves out what follows from others.
collinear <- transform(complete, S = A + B, K = 3)
shares <- lmg(collinear, "Q0", c("A", "B", "S", "K", "C"))
for (f in names(shares)) record(paste("collinear", f), shares[f])

# Every item by itself: twelve predictors. Subsets are shared, or lm() would run 12 * 2^11 times twice.
single <- na.omit(data[, items])
X <- scale(as.matrix(single[, -1]))
y <- scale(single$Q0)
r2 <- numeric(2^12)
for (set in 1:(2^12 - 1)) {
  use <- which(bitwAnd(set, 2^(0:11)) > 0)
  fit <- .lm.fit(cbind(1, X[, use, drop = FALSE]), y)
  r2[set + 1] <- 1 - sum(fit$residuals^2) / sum(y^2)
}
size <- sapply(0:(2^12 - 1), function(set) sum(bitwAnd(set, 2^(0:11)) > 0))
for (j in 1:12) {
  without <- which(bitwAnd(0:(2^12 - 1), 2^(j - 1)) == 0)
  gain <- r2[without + 2^(j - 1)] - r2[without]
  record(paste("twelve", items[j + 1]), mean(tapply(gain, size[without], mean)))
}
record("twelve n", nrow(single))
save_recorded("drivers", character(0), "cor(method = \"spearman\"), cor(method = \"kendall\"); lm over all subsets")
