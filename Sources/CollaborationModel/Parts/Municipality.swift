/// The municipality (市区町村) that a network is of.
public struct Municipality: Hashable, Sendable {
  public var name: String
  public var prefecture: String?

  /// The 全国地方公共団体コード: six digits, the last of them a check digit.
  public var code: String?
  public var population: Int?
  public var populationAsOf: CalendarPeriod?

  public init(
    name: String, prefecture: String? = nil, code: String? = nil, population: Int? = nil,
    populationAsOf: CalendarPeriod? = nil
  ) {
    self.name = name
    self.prefecture = prefecture
    self.code = code
    self.population = population
    self.populationAsOf = populationAsOf
  }
}
