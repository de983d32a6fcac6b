// Fails where the folders of a module use each other in a circle, or one uses too many.
//
//     House SOURCES STANDING           checks the folder SOURCES against the list in the file STANDING
//     House SOURCES STANDING --list    prints what the list would be

import FolderGraphs
import Foundation

let arguments = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }
guard arguments.count == 2, let sources = arguments.first, let standing = arguments.last else {
  print("usage: House SOURCES STANDING [--list]")
  exit(64)
}

let root = URL(filePath: sources).standardizedFileURL
let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
let files = try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
  SourceFile(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
}
let house = House(files: files)
print(house.summary)

if CommandLine.arguments.contains("--list") {
  for line in house.departures.keys.sorted() { print(line) }
  exit(0)
}
let faults = house.verdict(
  standing: try String(contentsOf: URL(filePath: standing), encoding: .utf8))
for fault in faults { print(fault) }
exit(faults.isEmpty ? 0 : 1)
