import Foundation

/// Words as the source documents and their extracts write them: each must be read.
enum WordsOfTheDocuments {
  static let sectors = """
    行政管理; 横断; 困窮; 高齢; 障害; 子ども; 保健医療; 教育; 住民; まちづくり; 就労; 企業; 司法; 防災; 住まい; 研究; 金融; 介護;
    福祉; 地域自治; 地域; 権利擁護; 産業; スポーツ; 住宅; メディア; 減災・災害; 外国籍; 農業; 市民活動; 高齢者;
    自殺対策・精神保健; 子育て; 生活困窮; 不明; 複数（記載なし）; 分野横断; 福祉（分野別）; 分野別（内訳の記載なし）; 医療; 保健; 自殺対策;
    地域福祉; 高齢・介護; 企画; 商工; 財政; 地域活性化; 集落; 地方創生; 地域運営; 農林水産; 環境; 水道; 生活保護・生活困窮; 生活保護;
    community_welfare; resident_org; business; resident; welfare_core; unknown;
    poverty; shakyo; education; health; elderly; disability; child; suicide;
    protection; non_welfare; civic; head; council; prefecture; pref_shakyo;
    commerce; multicultural; medical; housing; environment; labour; planning;
    finance; jiso; administration; npo; personnel; urban;
    """
  static let participantKinds = """
    person-role; department; agency; place; resident-group; company;
    instrument; program; plan; household; 部署; 委託先; ツール; 市町村; アドバイザー; 相談支援機関; 相談窓口; 圏域;
    職員; 住民; 教育機関; 支援関係機関; 社協; 場; 地域活動; 地域活動団体; 都道府県; 研修; 分野; 事務連絡; 本人; 地域（まとまり）;
    相談支援機関（まとまり）; 住民（さりげない担い手）; 地縁団体; 場・居場所; 当事者団体; 福祉以外の部署・窓口; コーディネーター等;
    都道府県所管機関; 地域課題; 事業; 制度の狭間; 世帯; 努力義務; 任意事業; ブランチ; 社会福祉法人・施設; 市民活動団体; 学校; 地区;
    民間事業者; 都道府県・国・学識・民間団体; 民間; 機関; 役職; 広域; 住民組織; 資源;
    """
  static let tieKinds = """
    会議構成; 所管; 配置; 改組; 委託; 設置; 派遣; 併設; つなぎ; 情報共有; 参加; 支援; 協働; 同行; 補助; 助言; 兼務;
    補助・交付金; ブランチ; 構成; 調整; 後方支援・バックアップ; 相談; 参加・参画; 連携; アウトリーチ・訪問・同行; 設置・運営; つなぐ;
    場の提供・間借り; 物・情報の提供; 契機; 併設・統合; ヒアリング; 説明・啓発; 派遣・助言; 統合; 設置・所管; 関わり; 会議体参加; 助言・指導;
    主管; 上長; 気づき; 同室・近接; 顔見知り; 実施; 紹介; 共に活動; 意思疎通; 進行; つながり; 開催; 橋渡し; 伴走; 事務局; 応援; 主催;
    気にかける; 排除; 頼る; 制度の範囲の支援; たらいまわし; 気付く; ふれあう; 口コミ; 助け合う; 誰かがつながっている; 見つけに行く;
    専門職による伴走型支援; 専門職による課題解決型支援; 相談支援; 情報提供; 伴走型支援; 課題解決型支援; 対話と協働;
    見つけに行く（アウトリーチ）; 情報提供（地域→機関）; 受け止める; 多分野連携; 普遍化（ケース→地域課題）; 資源情報を伝える; はみ出した対応; 任せる;
    穴埋め; バックアップ（支援者の育ち）; 直接支援（同席）; 原因→結果; 転換; 個別支援; 手段; 関わる; 活躍; つながる;
    会議体参加（ケース会議）; 統合・一元化; 密に連携; 所属; 同行訪問・ケース検討・方針共有; 一体的に運営; 地区担当として支援; 配置・兼務;
    出席の指示; 一体的に実施（検討中）; 組織化; 構成員; 構成員（住民）; スーパーバイズ; 相互理解; 対話; 事情を聞き出す;
    連携（円滑になってきた）; 途切れ; 包摂; 中に開設; 発足; 合流; 展開; 雇用; 制度設計の伝達; 後方支援・個別的な支援; 現場から学ぶ;
    市町村の事情を伝える; 技術的な支援; 支援方針の共有・学び合い; 官民協働・共同事業; 配達; 取りに来る; 会話・物々交換; watch;
    info_share; outreach; attend; negotiate; convene; refer; joint_support;
    consult; commission; explain; colocation; joint_project;
    joint_training; jurisdiction; supervise; peer; accompany; personal; broker;
    supporter_support; back_up; supply;
    """
  static let tiers = """
    市区町村; 地区（中学校区）; 個人・世帯; 地区; ブロック（4）; 都道府県; 地区（15）; 全国; 国; 地区（月ヶ瀬）; 広域; 徒歩圏・地区;
    市区町村（渋谷区）; municipal; neighbourhood; mid; wide; individual; ミクロ; メゾ; マクロ; 市町村;
    ケース; ミクロ-マクロ; 地域;
    """
  static let operations = """
    委託; 直営; 社協; 一部委託; 県; 直営;
    """
  static let functions = """
    基幹; 委託; 特定; 就労; 相談窓口; 居住支援; ふくし相談窓口; 地域交流の場; 地域活動の応援; 相談; 居場所; ネットワークづくり;
    """

  static func list(_ words: String) -> [String] {
    words.split(separator: ";").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      .filter { !$0.isEmpty }
  }
}
