/// The rules of what the two ends of a tie say of it.
enum ReportRules {
  static let all: [any Rule] = [
    ReportsAgree(), ReportsDiffer(), ReportsLean(), ReportsUnanswered(),
  ]
}
