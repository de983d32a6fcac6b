/// The rules of jurisdictions, schools and districts.
enum BorderRules {
  static let all: [any Rule] = [
    PrefectureTied(), EducationTied(), PrefectureBorder(), PrefectureNotDrawn(),
    EducationMissing(), DistrictsDiffer(),
  ]
}
