/// Sound files, small enough that a change of one byte is likely to matter.
enum SoundFiles {
  /// A network of everything that most forms can hold.
  static let town = """
    tsunagi: 1
    name: 津幡町
    as-of: 令和5年度
    participants:
      - {id: fukushi, name: 福祉課, kind: 部署, sectors: 横断, side: 庁内, roles: [coordinator]}
      - {id: hokatsu, name: "包括, \\"中央\\"", kind: agency, sectors: [介護, 障がい], within: fukushi, count: 4, since: FY2006}
      - {id: shakyo, name: 髙橋㈱①, kind: agency, sectors: [地域福祉], until: 2030-03-31}
    ties:
      - {from: hokatsu, to: shakyo, kind: 協働, depth: 3, carrier: 属人, weight: 2.5, label: 見守り, since: 2023-11}
      - {from: fukushi, to: hokatsu, kind: 委託, direction: directed, status: wanted}
      - {from: fukushi, to: kaigi, kind: つなぎ, carrier: 仕組み・制度, status: strained}
    meetings:
      - {id: kaigi, name: 個別会議, sectors: [高齢], times-a-year: 12, members: [hokatsu, shakyo]}

    """

  /// Words that a network adds to those that ship.
  static let vocabulary = """
      sector-groups: [{id: 芸術, english: Arts, welfare: false, aliases: []}]
      sectors: [{id: 文化, group: 芸術, english: Culture, aliases: [芸術文化]}]
      participant-kinds: [{id: shrine, name: 神社}]
      tie-kinds: [{id: 見学, nature: working, directed: true}]
      tiers: [{id: 谷}]
      depth-scales: [{id: 独自, name: 尺度, steps: [{value: 1, name: あり, level: 3}]}]

    """

  static let positions = """
    {"tsunagi-positions": 1, "page": "a3", "portrait": false, "layout": "islands", "type": 9.5,
     "room": [20, 84, 1171, 786], "positions": {"hokatsu": [581, 548.25]},
     "areas": {"高齢": [635, 85, 937, 232]}}

    """

  static let theme = """
    tsunagi-theme: 1
    font: BIZ UDPGothic
    sectors:
      高齢: {colour: '#FFCA80', mark: 高}
      教育: {colour: '#D8F255'}
    lines:
      working: '#1F3D6B'
      proposed: '#990099'

    """

  static let matrix = """
    ,hokatsu,shakyo,gakko
    hokatsu,,3,0
    shakyo,2,,-
    gakko,×,○,

    """

  /// A graph for readers of what stands beside one.
  static let pajek = """
    *Vertices 3
    1 "地域包括支援センター"
    2 "社会福祉協議会"
    3 "学校"
    *Edges
    1 2 2
    2 3

    """

  static let ucinet = """
    DL N=3 FORMAT=EDGELIST1
    LABELS:
    hokatsu shakyo gakko
    DATA:
    1 2 2
    2 3

    """

  /// Graphs in JSON of Kumu, of the JSON Graph Format, of Cytoscape's exchange form and of graphology.
  static let otherJSON = [
    #"{"elements":[{"_id":"e1","label":"包括"},{"_id":"e2","label":"社協"}],"connections":[{"from":"e1","to":"社協","direction":"mutual"}]}"#,
    #"{"graphs":[{"directed":false,"label":"町","nodes":{"a":{"label":"包括"},"b":{}},"edges":[{"source":"a","target":"b","relation":"連携"}]},{"label":"他"}]}"#,
    #"[{"CXVersion":"2.0"},{"attributeDeclarations":[{"nodes":{"name":{"d":"string","a":"n"}}}]},{"nodes":[{"id":0,"v":{"n":"包括"}},{"id":1}]},{"edges":[{"id":0,"s":0,"t":1,"v":{}}]}]"#,
    #"{"options":{"type":"mixed"},"nodes":[{"key":"a","attributes":{"label":"包括"}},{"key":"b"}],"edges":[{"source":"a","target":"b","undirected":true}]}"#,
  ]
}
