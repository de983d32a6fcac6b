/// A town of five, with a tie that is deepened and a participant that comes later.
let smallTown = """
  tsunagi: 1
  name: 試しの町
  as-of: FY2023
  participants:
    - {id: hokatsu, name: 地域包括支援センター, kind: agency, sectors: [高齢]}
    - {id: shakyo, name: 社会福祉協議会, kind: agency, sectors: [地域福祉]}
    - {id: kyoi, name: 教育委員会, kind: department, sectors: [教育]}
    - {id: minsei, name: "=HYPERLINK(\\"民生\\")", kind: resident-group, sectors: [住民]}
    - {id: shitsu, name: こども家庭センター, kind: agency, sectors: [子ども], since: FY2022}
  ties:
    - {from: hokatsu, to: shakyo, kind: 協働, depth: 3}
    - {from: hokatsu, to: minsei, kind: 相談}
    - {from: shitsu, to: kyoi, kind: 情報共有, since: FY2022}
  meetings:
    - {id: kaigi, name: 連絡会議, members: [hokatsu, kyoi]}

  """
