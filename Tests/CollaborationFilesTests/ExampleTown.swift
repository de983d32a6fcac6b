/// A town that uses every key of the native form.
let exampleTown = """
  tsunagi: 1
  id: tsubata
  name: 津幡町 包括的な相談支援のネットワーク
  english: Tsubata Town, comprehensive consultation
  municipality: {name: 津幡町, prefecture: 石川県, code: "173614", population: 37508, population-as-of: 2023-01-01}
  question: ふだんの支援で、だれと連絡を取り合っていますか
  as-of: 令和5年度
  edition: 第1版
  licence: CC BY 4.0
  note: "一行目\\n二行目"
  sources:
    - {id: guide, title: 手引き, publisher: 厚生労働省, year: 2024, address: "https://example.org/a?b=c", licence: 政府標準利用規約, note: 例}
    - {id: plan, title: 地域福祉計画}
  vocabulary:
    sector-groups: [{id: 芸術, english: Arts, welfare: false, aliases: []}]
    sectors: [{id: 文化, group: 芸術, english: Culture, aliases: [芸術文化]}]
    participant-kinds: [{id: shrine, name: 神社, english: Shrine}]
    tie-kinds: [{id: 見学, english: Visit, nature: working, directed: true}]
    tiers: [{id: 谷, english: Valley}]
    functions: [{id: 祭り, english: Festival}]
    roles: [{id: elder, name: 長老, english: Elder}]
    operations: [{id: 氏子, english: Parishioners}]
    jurisdictions: [{id: 組合, english: Association}]
    depth-scales: [{id: 独自, name: 独自の尺度, english: Our own, steps: [{value: 0, name: なし, english: None, level: 0}, {value: 1, name: あり, english: Some, level: 3}]}]
  participants:
    - id: fukushi_div
      name: 福祉課
      kind: 部署
      sectors: 横断
      tier: 市区町村
      side: 庁内
      operation: 直営
      jurisdiction: 市町村
      roles: [coordinator]
    - id: hokatsu
      name: 地域包括支援センター
      reading: ちいきほうかつしえんせんたー
      english: Community support centre
      kind: agency
      sectors: [介護, 障がい]
      tier: 市町村域
      side: 庁外
      within: fukushi_div
      count: 4
      operation: 委託
      functions: [相談支援, アウトリーチ]
      since: FY2006
      until: unknown
      evidence: ["6183", "6300-6304"]
      inferred: true
      note: 例
    - {id: shakyo, name: 社会福祉協議会, kind: agency, sectors: [地域福祉], since: planned, evidence: {source: guide, lines: [6183]}}
    - {id: jinja, name: 八幡神社, kind: 神社, sectors: [文化], tier: 谷, side: 地域, roles: [長老], functions: [祭り], operation: 氏子, jurisdiction: 組合, evidence: [{source: guide, lines: [1]}, {source: plan, lines: ["2-3", "4"]}]}
  ties:
    - {from: hokatsu, to: shakyo, kind: 協働, depth: 3, carrier: 属人, weight: 2.5, label: 見守り, since: 2023-11, until: 2024-03-31}
    - from: hokatsu
      to: jinja
      kind: 見学
      direction: directed
      depth: {scale: 顔の見える関係, value: 2}
      status: wanted
      reports: {from: {answer: tied, depth: 3}, to: {answer: unanswered}}
      wanted: {expectation: 居場所がほしい, barrier: 面識がない, need: 紹介, action: 訪問する, owner: 係長, due: 2025-03}
    - {from: fukushi_div, to: kobetsu, kind: つなぎ, carrier: 仕組み・制度, status: strained}
  meetings:
    - id: kobetsu
      name: 地域ケア個別会議
      reading: ちいきけあこべつかいぎ
      english: Case conference
      sectors: [高齢]
      tier: 市町村域
      count: 2
      purpose: 個別の支援を話し合う
      frequency: 随時
      times-a-year: 12
      cases-a-session: 2.5
      convener: fukushi_div
      decision-makers: [hokatsu]
      confidential: true
      members:
        - hokatsu
        - {id: shakyo, occasional: true, since: FY2011, until: 2020, evidence: ["12"], inferred: true, note: ケースにより}
  gaps:
    - {id: g1, need: 夜間の見守り, cover: 穴埋め, covered-by: [shakyo], sectors: [高齢, 障害], since: 2019}
  cases:
    - id: c1
      title: ごみに埋もれた世帯
      household: 母と息子
      door: hokatsu
      functions: [相談支援]
      steps: [{participant: hokatsu, action: 訪問する}, {action: 話を聞く}]
      evidence: ["99"]
  milestones:
    - {when: 平成26年度, what: 相談窓口を一つにした, evidence: ["7"], inferred: true, note: 議会答弁}
  expect: [bridge-rests-on-one-person]

  """
