public import Spreadsheets

extension Fault {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    // The file as a whole
    case noSuchFile
    case isDirectory
    case unreadable(reason: String)
    case unwritable(WriteObstacle)
    case tooLarge(limit: Int)
    case empty
    case unknownFormat(pathExtension: String, readable: String)
    /// A form that can be read, or none, and is not written.
    case unknownTarget(pathExtension: String, writable: String)

    // Its text
    /// The bytes are not UTF-8 from this offset on.
    case notUTF8(offset: Int)
    case controlCharacter(code: UInt32)
    /// A name holds characters that nobody sees, so that two that look alike differ.
    case invisibleCharacters(codes: [UInt32], name: String)
    case syntax(SyntaxProblem)
    case nestedTooDeeply(limit: Int)
    case aliasesExpandTooFar(limit: Int)
    case keyIsNotText
    case repeatedKey(String, firstLine: Int?)
    /// More faults were found than are kept.
    case moreFaults(Int)

    // Its form
    case otherVersion(String)
    case missingKey(String, of: Part)
    case unknownKey(String, of: Part, similar: [String])
    case wrongType(key: String, expected: Shape, found: Shape)
    /// An item of a list is not what its items have to be.
    case wrongItem(of: String, expected: Shape, found: Shape)
    /// The file as a whole is no mapping.
    case wrongRoot(found: Shape)
    case emptyText(key: String)
    case textTooLong(key: String, limit: Int)
    /// A control character, or one that turns the direction of writing around.
    case forbiddenCharacter(key: String, code: UInt32)
    case badNumber(key: String, text: String, least: Int)
    case notPositive(key: String, text: String)
    case badFlag(key: String, text: String)

    // Its words
    case unknownWord(String, in: WordList, similar: [String])
    /// A table's own word, which nothing could declare.
    case ownWord(String, in: WordList, similar: [String])
    case meetingAsParticipant
    case wordShipsAlready(String, in: WordList)

    // Themes
    case badColour(key: String, text: String)
    /// Two colours that stand together are too alike; the ratio is in tenths.
    case lowContrast(key: String, tenths: Int, leastTenths: Int)
    case badMark(String)
    case repeatedMark(String)

    // Ids
    case badID(String)
    case repeatedID(String, firstLine: Int?)
    case unknownID(String, of: Reference, similar: [String])
    case notAParticipant(String)
    case tieToItself(String)
    case withinItself([String])
    /// What a participant is within is listed nowhere, and kept as a name.
    case withinIsLabel(String, similar: [String])

    // Dates
    case badDate(key: String, text: String)
    case untilBeforeSince(since: String, until: String)

    // Depth
    case depthOffScale(value: String, scale: String, steps: [Int])
    case depthIsNoTie(value: Int, scale: String)

    // Tables
    case missingColumn(String)
    case unknownColumn(String, similar: [String])
    case repeatedColumn(String)
    case cellsBeyondHeaders(count: Int)
    case unclosedCell
    /// A formula of a spreadsheet has come to an error, such as `#N/A`.
    case cellError(String)
    case formulaWithoutValue
    /// A cell points to a text that the workbook does not hold.
    case noSuchString(String)
    /// A cell whose place no sheet has: `A0`.
    case noSuchCell(String)
    /// Two cells of a sheet say that they have the same place.
    case repeatedCell
    /// A sheet that is none of those that are read.
    case unknownSheet
    case noSheetOfTies
    case workbook(WorkbookError)
    /// The row says what an earlier one says.
    case sameRowAgain(firstLine: Int)
    case selfTieLeftOut(String)
    /// Cells that a row of the part has no use for.
    case cellsLeftOut([String], of: Part)

    // Graphs of other programs
    /// The text breaks the rules of XML; the code is libxml2's.
    case notXML(code: Int?)
    /// A tag has more attributes, or is longer, than anything that describes a graph.
    case tagTooLarge(limit: Int)
    /// An element that joins several nodes at once.
    case hyperedge
    case declaresEntities
    /// The file holds no graph in the form of that name.
    case notGraph(String)
    /// The file is JSON of a program whose graphs are not read.
    case otherJSON(String)
    /// A file holds several graphs, of which the first is read; this is the name of another.
    case furtherGraph(String)
    /// A partition, a vector or a relation is one of another network.
    case ofOtherNetwork(String, expected: Int, found: Int)
    /// A partition or a vector without its network.
    case companionAlone(String)
    /// What cannot be a weight: the tie is read without one.
    case weightLeftOut(String)
    case repeatedVertex(String, firstLine: Int)
    case tooManyNodes(limit: Int)
    case tooManyValues(limit: Int)
    case badCount(String)
    case missingCount
    case noSuchVertex(String, count: Int)
    case missingEnd
    case badRowLength(expected: Int, found: Int)
    case valueCount(expected: Int, found: Int)
    case labelCount(expected: Int, found: Int)
    case unknownDLWord(String)
    case missingData
    case missingGMLValue(String)
    case matrixTooLarge(limit: Int)
    /// An attribute has several values in the course of time.
    case valuesOverTime(String)
    /// A word that is none of ours, in a file that was not written for us.
    case wordLeftOut(String, in: WordList)
    // Lists of ties
    /// The first line is read as headings.
    case headingLine(String)
    case furtherColumns(lines: Int)
    case loopsLeftOut(count: Int)
    /// Of lines that name the same two, the greatest weight is kept.
    case repeatsMerged(count: Int)
    /// Lines that name the same two stay ties of their own.
    case repeatsKept(count: Int)
    case lineTooLong(limit: Int)
    case tooManyTies(limit: Int)

    case expandsTooFar(limit: Int)
    case notGzip

    // Positions
    /// A word that is not one of a few.
    case notAmong(key: String, text: String, choices: [String])
    case notSoManyNumbers(key: String, expected: Int)
    case offPage(key: String, farthest: Int)
    /// The right or upper side stands before the left or lower one.
    case sidesReversed(key: String)

    // Sense
    case wantedTieExists(from: String, to: String, line: Int?)
    case wantedTieExistsInAnotherKind(from: String, to: String, kind: String, line: Int?)
    case repeatedTie(firstLine: Int?)
    case repeatedMember(String)
    case meetingTooSmall(members: Int)
    case tieOutlivesEnd(String, isBefore: Bool)
    case badMunicipalityCode(String)
  }

  /// What a line of a file speaks of.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case network, municipality, source, vocabulary, word, step, participant, tie, depth, reports
    case report, wanted, meeting, member, gap, supportCase, caseStep, milestone, evidence
    case theme, themeSectors, themeSector, themeLines, positions
  }

  /// The shape of a value.
  public enum Shape: String, Hashable, Sendable {
    case text, number, flag, list, mapping, textOrList, textOrMapping
  }

  /// Who or what an id may name at a place.
  public enum Reference: String, Hashable, Sendable {
    case participant, participantOrMeeting, source
    /// A participant that others are within, or the bare name of one.
    case whole
  }

  /// The list that a word is looked up in.
  public enum WordList: String, Hashable, Sendable, CaseIterable {
    case sectorGroups, sectors, participantKinds, tieKinds, tiers, functions, roles, operations
    case jurisdictions, depthScales
    case natures, sides, directions, carriers, statuses, answers, covers, standings, traits
  }

  /// What breaks the rules of YAML.
  public enum SyntaxProblem: Hashable, Sendable {
    case tab
    case unclosedQuote
    case unclosedBracket
    case unopenedBracket
    case missingColon
    case misplacedColon
    case badIndentation
    case reservedCharacter
    case badEscape
    case unknownAlias
    case severalDocuments
    /// Anything else, in the words of the YAML library.
    case other(String)
  }
}

extension Fault.Problem {
  /// Whether a file with the problem can still be used.
  public var severity: Fault.Severity {
    switch self {
    case .invisibleCharacters, .withinIsLabel, .unknownColumn, .ownWord, .valuesOverTime,
      .wordLeftOut, .sameRowAgain, .selfTieLeftOut,
      .cellsLeftOut, .furtherGraph, .ofOtherNetwork, .weightLeftOut, .headingLine, .furtherColumns,
      .loopsLeftOut, .repeatsMerged, .repeatsKept, .unknownSheet, .wordShipsAlready,
      .wantedTieExistsInAnotherKind, .repeatedTie,
      .repeatedMember,
      .meetingTooSmall, .tieOutlivesEnd, .badMunicipalityCode:
      .warning
    default: .error
    }
  }
}
