# Makes the responses that the other scripts and the Java tests use: two rounds of five or six service fields, among
# them one with a single response, one answered by everybody and one with more responses than dossiers.
RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(20260731)
folder <- "../resources/r"
items <- c("Q0", "A1", "A2", "A3", "B1", "B2", "B3", "B4", "C1", "C2", "C3", "D1", "D2")

population <- data.frame(
  round = rep(c("2025", "2026"), c(5, 6)),
  service_field = c("business", "civil-status", "justice", "land", "social",
                    "business", "civil-status", "construction", "justice", "land", "social"),
  dossiers = c(180, 900, 60, 400, 30, 160, 1200, 24, 45, 520, 20),
  responses = c(25, 70, 8, 45, 12, 30, 110, 24, 1, 75, 22))

rows <- population[rep(seq_len(nrow(population)), population$responses), c("round", "service_field")]
n <- nrow(rows)
rows$channel <- sample(c("assisted", "kiosk", "paper", "qr"), n, TRUE, c(0.15, 0.3, 0.1, 0.45))
rows$month <- sprintf("%s-%02d", rows$round, sample(1:6, n, TRUE))
mood <- rnorm(n) + 0.35 * (rows$channel == "assisted") - 0.5 * (rows$service_field == "land") +
  0.12 * as.integer(substr(rows$month, 6, 7)) + 0.3 * (rows$round == "2026")
of_factor <- sapply(c("Q", "A", "B", "C", "D"), function(f) 0.75 * mood + 0.65 * rnorm(n))
of_factor[, "Q"] <- 0.5 * of_factor[, "A"] + 0.3 * of_factor[, "B"] + 0.35 * mood + 0.4 * rnorm(n)
answers <- sapply(items, function(item) {
  value <- of_factor[, substr(item, 1, 1)] + 0.6 * rnorm(n)
  value <- findInterval(value, c(-1.9, -1.2, -0.45, 0.9)) + 1L
  value[runif(n) < ifelse(item == "Q0", 0.03, 0.06)] <- NA
  value
})
empty <- sample(n, 6)
answers[empty, ] <- NA
survey <- cbind(response_id = sprintf("r%03d", seq_len(n)), rows, answers)[sample(n), ]
write.csv(survey, file.path(folder, "survey.csv"), row.names = FALSE, quote = FALSE, na = "")
write.csv(population[, 1:3], file.path(folder, "survey-population.csv"), row.names = FALSE, quote = FALSE)
