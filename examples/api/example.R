# Reads figures and a file from Guldkorn, with base R and the package jsonlite.
#   Rscript example.R http://127.0.0.1:3000 [TOKEN]
library(jsonlite)

arguments <- commandArgs(trailingOnly = TRUE)
address <- arguments[1]
headers <- if (length(arguments) > 1) c(Authorization = paste("Bearer", arguments[2])) else NULL

# A file as a data frame. An empty cell is too few to be told, and becomes NA.
file_of <- function(path) {
  connection <- url(paste0(address, path), headers = headers, encoding = "UTF-8")
  read.csv(connection, na.strings = "")
}

# The data that a query gives: a GraphQL query may be sent as JSON by POST only, so curl sends it.
ask <- function(query) {
  body <- tempfile(fileext = ".json")
  writeLines(toJSON(list(query = query), auto_unbox = TRUE), body, useBytes = TRUE)
  flags <- c("--silent", "--header", shQuote("Content-Type: application/json"), "--data-binary", shQuote(paste0("@", body)))
  if (!is.null(headers)) flags <- c(flags, "--header", shQuote(paste0("Authorization: ", headers)))
  answer <- fromJSON(paste(system2("curl", c(flags, shQuote(paste0(address, "/graphql"))), stdout = TRUE), collapse = "\n"))
  if (!is.null(answer$errors)) stop(answer$errors$message)
  answer$data
}

print(ask("{ overview { byDistrict { name voices } } }")$overview$byDistrict)

# Voices by district and leaning, as shares with their intervals.
cross <- file_of("/exports/cross-tabulation.csv?rows=VALENCE&columns=DISTRICT")
print(xtabs(voices ~ row_sv + column_sv, cross))
print(subset(cross, row_id == "PRAISE", c(column_sv, share, share_lower, share_upper)))
