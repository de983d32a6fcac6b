// Lists what the libraries promise to others, one declaration a line, so that a change of it is seen.
//
//     PublicAPI SYMBOLS OUT MODULE…    reads SYMBOLS/MODULE.symbols.json, writes OUT/MODULE.txt

import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count > 2 else {
  print("usage: PublicAPI SYMBOLS OUT MODULE…")
  exit(64)
}
let symbols = URL(filePath: arguments[0])
let out = URL(filePath: arguments[1])
try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
for module in arguments.dropFirst(2) {
  // What a module adds to the types of others stands in files of their names: MODULE@OTHER.symbols.json.
  let files = try FileManager.default.contentsOfDirectory(atPath: symbols.path).sorted()
    .filter { $0 == "\(module).symbols.json" || $0.hasPrefix("\(module)@") }
  let graphs = try files.map { file in
    try JSONDecoder().decode(
      SymbolGraph.self, from: Data(contentsOf: symbols.appending(path: file)))
  }
  let lines = Set(graphs.flatMap { $0.symbols.compactMap(\.line) }).sorted()
  try Data((lines.joined(separator: "\n") + "\n").utf8)
    .write(to: out.appending(path: "\(module).txt"))
  print("\(module): \(lines.count) public declarations")
}
