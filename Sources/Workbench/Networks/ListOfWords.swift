extension String {
  /// The items of a list as people write it, with commas of either script.
  package var listItems: [String] {
    split(whereSeparator: { ",、,".contains($0) })
      .map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }
}
