/// The rules that look beyond welfare.
enum OutwardRules {
  static let all: [any Rule] = [
    ReachesBeyondWelfare(), OutsideWelfareMissing(), OutsideWelfareNotDrawn(),
  ]
}
