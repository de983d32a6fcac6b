enum EducationMissing { static let sector = "教育" }
