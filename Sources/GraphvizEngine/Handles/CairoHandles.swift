// The only file that touches cairo. Its pointers never leave the engine's handles.

import CCairo

/// A PDF of several pages that is being drawn.
@safe struct PDFSurface: ~Copyable {
  private let surface: OpaquePointer
  private let pen: OpaquePointer
  private let bytes: UnsafeMutablePointer<[UInt8]>

  init(title: String) {
    let bytes = UnsafeMutablePointer<[UInt8]>.allocate(capacity: 1)
    unsafe bytes.initialize(to: [])
    let surface = unsafe cairo_pdf_surface_create_for_stream(
      { closure, data, length in
        guard let closure = unsafe closure, let data = unsafe data else {
          return CAIRO_STATUS_WRITE_ERROR
        }
        unsafe closure.assumingMemoryBound(to: [UInt8].self).pointee
          .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
        return CAIRO_STATUS_SUCCESS
      }, bytes, 1, 1)
    // Cairo never returns nothing: what goes wrong is in the status of a surface that draws nothing.
    unsafe self.surface = surface!
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    unsafe pen = cairo_create(surface)!
    unsafe self.bytes = unsafe bytes
  }

  deinit {
    unsafe cairo_destroy(pen)
    unsafe cairo_surface_destroy(surface)
    unsafe bytes.deinitialize(count: 1)
    unsafe bytes.deallocate()
  }

  /// Begins a page of a size.
  func beginPage(width: Double, height: Double) {
    unsafe cairo_pdf_surface_set_size(surface, width, height)
  }

  /// Draws a layout on the page, shifted to the right and down, and only what is seen through a window.
  func draw(
    _ layout: borrowing GraphLayout, shift: (right: Double, down: Double),
    window: (left: Double, top: Double, width: Double, height: Double)?
  ) throws(GraphvizError) {
    unsafe cairo_save(pen)
    defer { unsafe cairo_restore(pen) }
    if let window {
      unsafe cairo_rectangle(pen, window.left, window.top, window.width, window.height)
      unsafe cairo_clip(pen)
    }
    unsafe cairo_translate(pen, shift.right, shift.down)
    try unsafe layout.draw(on: pen)
  }

  /// Ends the page.
  func endPage() {
    unsafe cairo_show_page(pen)
  }

  /// Ends the document.
  func finished() throws(GraphvizError) -> [UInt8] {
    unsafe cairo_surface_finish(surface)
    let status = unsafe cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else {
      let words = unsafe cairo_status_to_string(status).map { unsafe String(cString: $0) }
      throw GraphvizError(.refused(words ?? "cairo"), at: .rendering)
    }
    return unsafe bytes.pointee
  }
}
