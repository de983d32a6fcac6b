import CollaborationModel

extension ExampleTown {
  /// Adds sectors of so many agencies each and ties them evenly: each agency to the like-numbered and the
  /// following ones of the other sectors, for those pairs of sectors that are to be tied.
  func grid(
    sectors: [String], of size: Int, every ties: Int = 2, where isTied: (Int, Int) -> Bool
  ) -> ExampleTown {
    var town = sectors.reduce(self) { $0.with(size, $1) }
    for (place, one) in sectors.enumerated() {
      for other in sectors.indices where other > place && isTied(place, other) {
        for number in 0..<size {
          for step in 0..<ties {
            town = town.tie("\(one)\(number + 1)", "\(sectors[other])\((number + step) % size + 1)")
          }
        }
      }
    }
    return town
  }

  /// Ties two sectors of a grid more closely.
  func grid(ties: Int, _ first: String, _ second: String, of size: Int) -> ExampleTown {
    (0..<size).reduce(self) { town, number in
      (0..<ties).reduce(town) {
        $0.tie("\(first)\(number + 1)", "\(second)\((number + $1) % size + 1)")
      }
    }
  }

  /// Ties the agencies of a sector in a ring, each to the next and the next but one.
  func ring(_ sector: String, _ size: Int) -> ExampleTown {
    (0..<size).reduce(self) { town, number in
      (1...2).reduce(town) {
        $0.tie("\(sector)\(number + 1)", "\(sector)\((number + $1) % size + 1)")
      }
    }
  }

  /// Changes what is stated of all ties between two sectors of a grid.
  func changing(
    _ first: String, _ second: String, _ change: (inout Tie) -> Void
  ) -> ExampleTown {
    var copy = self
    copy.change { tie in
      let ends = [tie.from, tie.to]
      let joins = ends.contains { $0.hasPrefix(first) } && ends.contains { $0.hasPrefix(second) }
      if joins { change(&tie) }
    }
    return copy
  }
}
