source("common.R")
# Modes: rates as domains, pairwise differences with their covariance and Holm, and the same for one mix of fields.
conf <- 0.95
least <- 5
channels <- c("assisted", "kiosk", "paper", "qr")

welch_like <- function(name, value, variance, parts, df) {
  nu <- sum(parts)^2 / sum(parts^2 / df)
  p <- 2 * pt(-abs(value / sqrt(variance)), nu)
  margin <- qt(1 - (1 - conf) / 2, nu) * sqrt(variance)
  record(paste(name, "value"), value)
  record(paste(name, "se"), sqrt(variance))
  record(paste(name, "df"), nu)
  record(paste(name, "p"), p)
  record(paste(name, "low"), value - margin)
  record(paste(name, "high"), value + margin)
  p
}

modes <- function(name, codes, weighted, corrected = TRUE) {
  data <- score(read_survey(), codes)
  data <- data[data$round == "2026", ]
  data$size <- data$N
  if (!weighted) {
    data$size <- data$n
    data$w <- 1
    data$N <- Inf
    data$stratum <- "all"
  }
  for (ch in channels) {
    data[[paste0("y_", ch)]] <- data$y * (data$channel == ch)
    data[[paste0("m_", ch)]] <- data$m * (data$channel == ch)
  }
  if (!corrected) data$N <- Inf
  design <- stratified(data)
  above <- reformulate(paste0("y_", channels))
  below <- reformulate(paste0("m_", channels))
  ratios <- svyratio(above, below, design, covmat = TRUE)
  k <- length(channels)
  own <- (0:(k - 1)) * k + 1:k # of k x k ratios those of a mode to itself
  rate <- setNames(as.vector(coef(ratios))[own], channels)
  v <- vcov(ratios)[own, own]
  df <- sapply(channels, function(ch) degf(subset(design, channel == ch & m > 0)))
  for (i in 1:k) {
    single <- svyratio(~y, ~m, subset(design, channel == channels[i]))
    stopifnot(all.equal(c(coef(single), SE(single)^2), c(rate[i], v[i, i]), check.attributes = FALSE))
    record(paste(name, channels[i], "rate"), rate[i])
    record(paste(name, channels[i], "se"), sqrt(v[i, i]))
    record(paste(name, channels[i], "df"), df[i])
  }
  pairs <- combn(k, 2)
  crude <- apply(pairs, 2, function(ab) {
    a <- ab[1]; b <- ab[2]
    welch_like(paste(name, channels[a], channels[b]), rate[a] - rate[b], v[a, a] + v[b, b] - 2 * v[a, b],
               c(v[a, a], v[b, b]), df[c(a, b)])
    parts_of <- function(k) {
      d <- data[data$channel == channels[k] & data$m > 0, ]
      list(rate = rate[k], variance = v[k, k], df = df[k], answers = sum(d$m), respondents = nrow(d),
           kish = sum(d$w)^2 / sum(d$w^2))
    }
    recovered(paste(name, channels[a], channels[b]), parts_of(a), parts_of(b), conf)
  })
  standard <- apply(pairs, 2, function(ab) {
    a <- channels[ab[1]]; b <- channels[ab[2]]
    n <- table(data$service_field[data$m > 0], factor(data$channel[data$m > 0], channels))
    fields <- rownames(n)[n[, a] >= least & n[, b] >= least]
    size <- tapply(data$size, data$service_field, function(s) s[1])
    share <- size[fields] / sum(size[fields])
    cells <- data[data$service_field %in% fields & data$channel %in% c(a, b) & data$m > 0, ]
    cells$cell <- interaction(cells$service_field, cells$channel, drop = TRUE)
    n_cell <- as.vector(table(cells$cell)[cells$cell])
    cells$fpc <- n_cell * cells$N / cells$n
    by_cell <- svydesign(ids = ~1, strata = ~cell, weights = ~w, fpc = ~fpc, data = cells)
    rates <- svyby(~y, ~service_field + channel, by_cell, svyratio, denominator = ~m, keep.names = FALSE)
    v <- rates$`se.y/m`^2
    of <- function(ch) {
      i <- rates$channel == ch
      p <- share[as.character(rates$service_field[i])]
      list(value = sum(p * rates$`y/m`[i]), variance = sum(p^2 * v[i]), df = sum(n[fields, ch] - 1))
    }
    one <- of(a); other <- of(b)
    if (length(codes) == 1) {
      # everybody answered one item: svystandardize gives the same rates
      standardized <- svystandardize(by_cell, by = ~service_field, over = ~channel,
        population = as.vector(share[sort(fields)]))
      same <- svyby(~y, ~channel, standardized, svymean)
      stopifnot(all.equal(c(one$value, other$value), as.vector(coef(same)[c(a, b)])))
    }
    record(paste(name, a, b, "coverage"), sum(size[fields]) / sum(size))
    record(paste(name, a, b, "standardized first"), one$value)
    record(paste(name, a, b, "standardized second"), other$value)
    welch_like(paste(name, a, b, "standardized"), one$value - other$value, one$variance + other$variance,
               c(one$variance, other$variance), c(one$df, other$df))
  })
  for (i in seq_len(ncol(pairs))) {
    pair <- paste(channels[pairs[, i]], collapse = " ")
    record(paste(name, pair, "holm"), p.adjust(crude, "holm")[i])
    record(paste(name, pair, "standardized holm"), p.adjust(standard, "holm")[i])
  }
}
modes("Q0", "Q0", TRUE)
modes("all", items, TRUE)
modes("all unweighted", items, FALSE)
modes("A without correction", c("A1", "A2", "A3"), TRUE, corrected = FALSE)
save_recorded("modes", "survey", "vcov(svyratio); svyby; svystandardize; p.adjust")
