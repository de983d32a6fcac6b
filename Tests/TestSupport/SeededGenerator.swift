public import GraphCore

/// Random numbers that are the same in every run: the package's own generator.
public typealias SeededGenerator = SplitMix64
