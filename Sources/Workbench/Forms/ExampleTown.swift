/// A town that is nowhere, as the example in the form that `tsunagi new` makes of a workbook.
enum ExampleTown {
  static let japanese = """
    tsunagi: 1
    name: いろは町 支援のネットワーク（記入例）
    municipality: {name: いろは町}
    question: ふだんの支援で、一緒に動いている相手はどこですか
    as-of: 令和6年度
    edition: 第1版
    participants:
      - {id: fukushi, name: 福祉課, kind: 部署, sectors: [地域福祉], tier: 市町村域, side: 庁内}
      - {id: kodomo, name: こども家庭センター, kind: 部署, sectors: [子ども], tier: 市町村域, side: 庁内}
      - {id: kyoi, name: 教育委員会, kind: 部署, sectors: [教育], tier: 市町村域, side: 庁内}
      - {id: hokatsu, name: 地域包括支援センター, kind: 機関, sectors: [高齢, 権利擁護], tier: 日常生活圏域, side: 庁外}
      - {id: shakyo, name: 社会福祉協議会, kind: 機関, sectors: [地域福祉, 困窮], tier: 市町村域, side: 庁外}
      - {id: kikan, name: 基幹相談支援センター, kind: 機関, sectors: [障害], tier: 市町村域, side: 庁外}
      - {id: minsei, name: 民生委員・児童委員協議会, kind: 住民組織, sectors: [住民], tier: 小学校区・地区, side: 地域}
      - {id: jichikai, name: 中央自治会, kind: 住民組織, sectors: [住民], tier: 自治会, side: 地域, note: 見守り隊あり}
      - {id: salon, name: ふれあいサロン, kind: 場・拠点, sectors: [住民], tier: 自治会, side: 地域}
    ties:
      - {from: hokatsu, to: shakyo, kind: 協働, depth: 4, direction: 相互, carrier: 会議・様式, label: 毎月の事例検討}
      - {from: fukushi, to: hokatsu, kind: 協働, depth: 3, direction: 相互, carrier: 会議・様式}
      - {from: fukushi, to: kodomo, kind: 情報共有, depth: 2, direction: 相互, carrier: 属人}
      - {from: minsei, to: hokatsu, kind: つなぎ, depth: 3, direction: 一方向, carrier: 属人}
      - {from: minsei, to: shakyo, kind: 相談, depth: 3, direction: 一方向}
      - {from: jichikai, to: minsei, kind: 見守り, direction: 相互}
      - {from: salon, to: hokatsu, kind: つなぎ, direction: 一方向}
      - {from: shakyo, to: kikan, kind: 協働, depth: 2, direction: 相互}
      - {from: kodomo, to: kyoi, kind: 情報共有, depth: 2, direction: 相互, status: strained, note: 連絡の時期が合わない}
      - from: hokatsu
        to: kyoi
        kind: 協働
        direction: 相互
        status: wanted
        wanted: {expectation: 介護をする子どもに早く気づく, barrier: 窓口がわからない, action: 校長会であいさつする, owner: 地域包括支援センター, due: 令和7年3月}
    meetings:
      - {id: care, name: 地域ケア個別会議, sectors: [高齢], frequency: 月1回, times-a-year: 12, convener: hokatsu, members: [hokatsu, fukushi, shakyo, minsei]}
      - {id: shien, name: 支援会議, sectors: [横断], frequency: 随時, convener: fukushi, members: [fukushi, kodomo, kikan, shakyo, hokatsu]}
    gaps:
      - {id: g1, need: 夜間や休日の見守り, cover: 穴埋め, covered-by: [minsei], sectors: [高齢, 障害]}
    cases:
      - id: c1
        title: 親の介護と子どもの不登校が重なる世帯（架空）
        household: 母と子
        door: minsei
        functions: [相談支援]
        steps: [{action: 民生委員が訪問して気づく}, {action: 支援会議で役割を分ける}]

    """
}
