import CXlsxWriter

/// The looks of cells, made once a workbook.
@safe
struct WorkbookStyles {
  private let formats: [SheetDraft.Style: UnsafeMutablePointer<lxw_format>]
  let number: UnsafeMutablePointer<lxw_format>?

  /// On every Windows 10 and 11, and told apart at a glance: 6 and 8, 1 and l.
  private static let font = "BIZ UDPゴシック"

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    var formats: [SheetDraft.Style: UnsafeMutablePointer<lxw_format>] = unsafe [:]
    for style in SheetDraft.Style.allCases {
      guard let format = unsafe workbook_add_format(workbook) else { continue }
      unsafe format_set_font_name(format, Self.font)
      unsafe format_set_font_size(format, 11)
      unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      unsafe Self.dress(format, as: style)
      unsafe formats[style] = unsafe format
    }
    unsafe self.formats = unsafe formats
    let number = unsafe workbook_add_format(workbook)
    if let number = unsafe number {
      unsafe format_set_font_name(number, Self.font)
      unsafe format_set_font_size(number, 11)
      unsafe format_set_align(number, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    unsafe self.number = unsafe number
  }

  subscript(style: SheetDraft.Style) -> UnsafeMutablePointer<lxw_format>? {
    unsafe formats[style]
  }

  private static func dress(_ format: UnsafeMutablePointer<lxw_format>, as style: SheetDraft.Style) {
    switch style {
    case .line: break
    case .plain:
      unsafe format_set_num_format(format, "@")
      unsafe format_set_text_wrap(format)
    case .example:
      unsafe format_set_num_format(format, "@")
      unsafe format_set_text_wrap(format)
      unsafe format_set_bg_color(format, 0xF3F3F3)
      unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      unsafe format_set_border_color(format, 0xD0D0D0)
    case .heading, .requiredHeading:
      unsafe format_set_bold(format)
      unsafe format_set_text_wrap(format)
      unsafe format_set_bg_color(format, style == .heading ? 0xDCE6F2 : 0xFFE699)
      unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      unsafe format_set_border_color(format, 0x7F7F7F)
    case .title:
      unsafe format_set_bold(format)
      unsafe format_set_font_size(format, 16)
    case .section:
      unsafe format_set_bold(format)
      unsafe format_set_bg_color(format, 0xDCE6F2)
    case .explanation:
      unsafe format_set_text_wrap(format)
    }
  }
}
