public import ArgumentParser
public import CollaborationModel
public import MapLayouts
public import NetworkDiagram
public import Scene

// Words of the libraries that can be given as arguments, spelled as the data files spell them.

extension Language: ExpressibleByArgument {}

extension Layout: ExpressibleByArgument {}

extension NetworkView.Meetings: ExpressibleByArgument {}

extension Page.Format: ExpressibleByArgument {}

extension AggregatedNetwork.Grouping: ExpressibleByArgument {}

extension SplitMap.Division: ExpressibleByArgument {}

extension CalendarPeriod: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
