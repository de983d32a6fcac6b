/// What the measures of structural holes have in common in words.
enum StructuralHoles {
  static func convention(_ withinEgoNetwork: Bool) -> String {
    (withinEgoNetwork ? "within the ego network (UCINET)" : "over the whole network (igraph)")
      + "; arcs both ways are added; undefined without contacts"
  }

  static func japaneseConvention(_ withinEgoNetwork: Bool) -> String {
    (withinEgoNetwork ? "エゴネットワーク内（UCINET方式）" : "ネットワーク全体（igraph方式）")
      + "。有向の両向きは足す。相手がなければ定義なし"
  }
}
