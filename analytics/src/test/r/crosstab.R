source("common.R")
# Cross-tabs of an item by a group: shares of each answer among the group's valid answers, a group being a domain of
# the whole sample.
crosstab <- function(name, item, by, weighted = TRUE) {
  all <- read_survey()
  all <- all[all$round == "2026", ]
  if (!weighted) {
    all$w <- 1
    all$N <- Inf
    all$stratum <- "all"
  }
  rows <- function(title, inside) {
    for (value in 1:5) {
      all$m <- as.numeric(inside & !is.na(all[[item]]))
      all$y <- ifelse(all$m == 1, as.numeric(all[[item]] == value), 0)
      share <- svyratio(~y, ~m, stratified(all))
      record(paste(name, title, value, "count"), sum(all$y))
      record(paste(name, title, value, "share"), coef(share))
      record(paste(name, title, value, "se"), SE(share))
    }
  }
  for (group in sort(unique(all[[by]]))) rows(group, all[[by]] == group)
  rows("whole", TRUE)
}
crosstab("Q0 by channel", "Q0", "channel")
crosstab("C2 by month", "C2", "month")
crosstab("C2 by channel unweighted", "C2", "channel", weighted = FALSE)
save_recorded("crosstab", "survey", "svyratio")
