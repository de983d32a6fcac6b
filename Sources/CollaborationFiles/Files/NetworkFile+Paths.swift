extension NetworkFile {
  /// The files that reading a path opens: the tables of a folder, and the files that belong to
  /// another, such as the `.clu` beside a `.net`.
  public static func paths(readFrom path: String) -> [String] {
    if FileBytes.isFolder(path) { return tablePaths(in: path) }
    if ["participants.csv", "ties.csv", "meetings.csv"].contains(
      FileName.last(of: path).lowercased())
    {
      return [path] + tablePaths(in: FileName.folder(of: path))
    }
    return [path] + companions(of: path)
  }

  /// The files that writing to a path makes.
  public static func paths(writtenTo path: String) -> [String] {
    FileBytes.isFolder(path) ? tablePaths(in: path) : [path] + companions(of: path)
  }

  private static func companions(of path: String) -> [String] {
    guard let form = ExchangeForm(path: path) else { return [] }
    let stem = FileName.path(path, without: form.pathExtension)
    return form.companionExtensions.map { stem + "." + $0 }
  }

  private static func tablePaths(in folder: String) -> [String] {
    ["participants", "ties", "meetings"].flatMap { name in
      [".csv", ".tsv"].map { folder + "/" + name + $0 }
    }
  }
}
