source("common.R")
# Rao-Scott tests of satisfied/not x group.
test <- function(name, codes, by, weighted = TRUE, corrected = TRUE, force = NULL) {
  all <- read_survey()
  all <- all[all$round == "2026", ]
  if (!is.null(force)) all[all[[by]] == force, codes] <- 5
  if (!weighted) {
    all$w <- 1
    all$N <- Inf
    all$stratum <- "all"
  }
  if (!corrected) all$N <- Inf
  design <- by_answer(all, codes)
  design <- subset(design, !is.na(satisfied))
  design <- update(design, group = get(by))
  f <- svychisq(~satisfied + group, design, statistic = "F")
  pearson <- svychisq(~satisfied + group, design, statistic = "Chisq")
  record(paste(name, "pearson"), pearson$statistic)
  record(paste(name, "F"), f$statistic)
  record(paste(name, "ndf"), f$parameter[1])
  record(paste(name, "ddf"), f$parameter[2])
  record(paste(name, "p"), f$p.value)
}
test("channel Q0", "Q0", "channel")
test("channel all", items, "channel")
test("field all", items, "service_field")
test("month A", c("A1", "A2", "A3"), "month")
test("channel all unweighted", items, "channel", weighted = FALSE)
test("all satisfied by paper", items, "channel", force = "paper")
test("month A without correction", c("A1", "A2", "A3"), "month", corrected = FALSE)
save_recorded("groups", "survey", "svychisq(statistic = \"F\")")
