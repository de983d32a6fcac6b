import CollaborationModel

/// The form that `tsunagi new` makes: a small network that can be read as it stands.
enum EmptyForm {
  static let text = Wording(japanese, english)

  private static let japanese = """
    # つなぎ 記入用ファイル
    # 「#」から行の終わりまでは説明です。消してもかまいません。
    # 例を書きかえ、行を足していってください。わからないことは書かずに空けておけます。
    # 途中でも tsunagi check で確かめ、tsunagi draw で図にできます。

    tsunagi: 1                      # この書き方の版（変えません）
    name: わが町 支援のネットワーク   # 図の題名
    as-of: 令和6年度                 # いつの姿か（2024-11-05、令和6年11月、令和6年度 など）
    # municipality: {name: ○○町, prefecture: ○○県, code: "000000"}
    # question: ふだんの支援で、一緒に動いている相手はどこですか

    # 参加主体: 図に出てくる機関・部署・住民・専門職
    #   id       半角の英数字（図には出ません）
    #   kind     部署 / 機関 / 住民 / 住民組織 / 役職・専門職 / 場・拠点 / 企業
    #   sectors  分野。先頭が主な分野（高齢、障害、子ども、困窮、教育 など）
    #   tier     圏域（世帯・近隣、自治会、小学校区・地区、日常生活圏域、市町村域、広域）
    #   since    できた時期、until は終わった時期
    participants:
      - {id: hokatsu, name: 地域包括支援センター, kind: 機関, sectors: [高齢], tier: 日常生活圏域}
      - {id: shakyo, name: 社会福祉協議会, kind: 機関, sectors: [地域福祉], tier: 市町村域}
      - {id: kyoi, name: 教育委員会, kind: 部署, sectors: [教育], side: 庁内}
      - {id: minsei, name: 民生委員・児童委員, kind: 役職・専門職, sectors: [住民]}

    # つながり: ふだん一緒に動いている相手
    #   kind     協働、つなぎ、相談、情報共有、見守り、委託、所管 など
    #   depth    深さ（1 知り合う / 2 協力する / 3 調整する / 4 連合する / 5 協働する）
    #   carrier  だれが支えているか（属人 / 会議・様式 / 仕組み・制度）
    #   status   existing いまある / wanted これからほしい / strained ぎくしゃく
    ties:
      - {from: hokatsu, to: shakyo, kind: 協働, depth: 4, carrier: 仕組み・制度}
      - {from: minsei, to: hokatsu, kind: つなぎ}
      - {from: shakyo, to: kyoi, kind: 情報共有, status: wanted}

    # 会議体: 定例の会議と、その構成員
    meetings:
      - {id: kaigi, name: 地域ケア会議, members: [hokatsu, shakyo, minsei]}

    """

  private static let english = """
    # A form of Tsunagi
    # What follows a '#' explains, and may be taken out. Replace the examples and add lines; what
    # nobody knows is left out. At any time: tsunagi check finds faults, tsunagi draw makes the map.

    tsunagi: 1                      # the version of the form; leave it
    name: Our town, the network of support
    as-of: FY2024                   # 2024-11-05, 2024-11, 2024 or FY2024
    # municipality: {name: ○○町, prefecture: ○○県, code: "000000"}
    # question: Whom do you work with from day to day?

    # Participants: departments, agencies, residents and professionals on the map
    #   id       ASCII letters and digits; not shown
    #   kind     department, agency, resident, resident-group, role, place, company
    #   sectors  the main one first
    #   since    when it came; until: when it ended
    participants:
      - {id: hokatsu, name: Community support centre, kind: agency, sectors: [高齢]}
      - {id: shakyo, name: Council of social welfare, kind: agency, sectors: [地域福祉]}
      - {id: kyoi, name: Board of education, kind: department, sectors: [教育]}
      - {id: minsei, name: Welfare commissioners, kind: role, sectors: [住民]}

    # Ties: who works with whom from day to day
    #   depth    1 networking, 2 cooperation, 3 coordination, 4 coalition, 5 collaboration
    #   carrier  who carries it: 属人 (a person), 会議・様式 (a meeting), 仕組み・制度 (an institution)
    #   status   existing, wanted, strained
    ties:
      - {from: hokatsu, to: shakyo, kind: 協働, depth: 4, carrier: 仕組み・制度}
      - {from: minsei, to: hokatsu, kind: つなぎ}
      - {from: shakyo, to: kyoi, kind: 情報共有, status: wanted}

    # Meetings and who sits in them
    meetings:
      - {id: kaigi, name: Community care meeting, members: [hokatsu, shakyo, minsei]}

    """
}
