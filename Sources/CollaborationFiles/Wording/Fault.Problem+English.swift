extension Fault.Problem {
  var englishStatement: String {
    switch self {
    case .noSuchFile: "there is no such file"
    case .isDirectory: "this is a folder, not a file"
    case .unreadable(let reason): "the file cannot be read: \(reason)"
    case .unwritable(let obstacle): "the file cannot be written: \(obstacle.english)"
    case .tooLarge(let limit): "the file is larger than \(megabytes(limit))"
    case .empty: "the file is empty"
    case .unknownFormat(let pathExtension, _):
      pathExtension.isEmpty
        ? "a file without an extension is of no known format"
        : "'.\(pathExtension)' is no format that can be read"
    case .unknownTarget(let pathExtension, _):
      pathExtension.isEmpty
        ? "a file without an extension is written in no known form"
        : "'.\(pathExtension)' is no form that can be written"
    case .notUTF8(let offset): "the text is not UTF-8 from byte \(offset) on"
    case .invisibleCharacters(let codes, let name):
      "the name '\(name)' holds characters that cannot be seen: "
        + codes.map(codePoint).joined(separator: ", ")
    case .controlCharacter(let code):
      "the control character \(codePoint(code)) may not stand in a text file"
    case .syntax(let problem): problem.english
    case .nestedTooDeeply(let limit): "lists and mappings are nested more than \(limit) deep"
    case .aliasesExpandTooFar(let limit): "the aliases (*) expand to more than \(limit) values"
    case .keyIsNotText: "a key must be a word, not a list or a mapping"
    case .repeatedKey(let key, let line):
      "the key '\(key)' is given twice" + (line.map { " (first in line \($0))" } ?? "")
    case .moreFaults(let count): "\(count) more faults are not shown"
    case .otherVersion(let version): "version '\(version)' of the file form is not known"
    case .missingKey(let key, let part): "\(part.english) has no '\(key)'"
    case .unknownKey(let key, let part, _): "\(part.english) has no key '\(key)'"
    case .wrongType(let key, let expected, let found):
      "'\(key)' must be \(expected.english), and is \(found.english)"
    case .wrongItem(let key, let expected, let found):
      "an item of '\(key)' must be \(expected.english), and is \(found.english)"
    case .wrongRoot(let found): "a network is a mapping of keys, and this file is \(found.english)"
    case .emptyText(let key): "'\(key)' is empty"
    case .textTooLong(let key, let limit): "'\(key)' is longer than \(limit) characters"
    case .forbiddenCharacter(let key, let code):
      "'\(key)' holds the invisible character \(codePoint(code))"
    case .badNumber(let key, let text, let least):
      "'\(key)' must be a number, \(least) or more, and is '\(text)'"
    case .notPositive(let key, let text):
      "'\(key)' must be a number greater than 0, and is '\(text)'"
    case .badFlag(let key, let text): "'\(key)' must be true or false, and is '\(text)'"
    case .notAmong(let key, let text, _): "'\(key)' cannot be '\(text)'"
    case .notSoManyNumbers(let key, let expected): "'\(key)' must be a list of \(expected) numbers"
    case .offPage(let key, let farthest):
      "the numbers of '\(key)' must lie between 0 and \(farthest) points"
    case .sidesReversed(let key):
      "the right or upper side of '\(key)' does not lie beyond the left or lower one"
    case .unknownWord(let word, let list, _): "'\(word)' is no known \(list.english)"
    case .ownWord(let word, let list, _):
      "'\(word)' is read as a \(list.english) of this table's own"
    case .meetingAsParticipant: "a meeting is no participant"
    case .wordShipsAlready(let word, let list):
      "the \(list.english) '\(word)' ships with the program; this declaration is not used"
    case .badColour(let key, let text): "'\(key)' must be a colour, and is '\(text)'"
    case .lowContrast(let key, let tenths, let least):
      "the colour of '\(key)' has a contrast of \(tenths / 10).\(tenths % 10), which is less than "
        + "\(least / 10).\(least % 10)"
    case .badMark(let mark): "'\(mark)' cannot be the mark of a sector"
    case .repeatedMark(let mark): "another sector has the mark '\(mark)'"
    case .badID(let id): "'\(id)' cannot be an id"
    case .repeatedID(let id, let line):
      "the id '\(id)' is given twice" + (line.map { " (first in line \($0))" } ?? "")
    case .unknownID(let id, let reference, _): "no \(reference.english) has the id '\(id)'"
    case .notAParticipant(let id): "'\(id)' is a meeting, and a participant must stand here"
    case .tieToItself(let id): "the tie joins '\(id)' to itself"
    case .withinIsLabel(let name, _):
      "'\(name)' is no participant of the file, and stays as the name of what others are within"
    case .withinItself(let ids):
      ids.count == 1
        ? "'\(ids[0])' is within itself"
        : "'\(ids[0])' is within itself: \((ids + [ids[0]]).joined(separator: " → "))"
    case .badDate(let key, let text): "'\(key)' is no date: '\(text)'"
    case .untilBeforeSince(let since, let until):
      "it ends (until \(until)) before it begins (since \(since))"
    case .depthOffScale(let value, let scale, _): "the scale '\(scale)' has no step '\(value)'"
    case .depthIsNoTie(let value, let scale):
      "step \(value) of the scale '\(scale)' says that there is no tie"
    case .missingColumn(let key): "the table has no column '\(key)'"
    case .unknownColumn(let name, _): "the column '\(name)' is not known and is left out"
    case .repeatedColumn(let name): "the column '\(name)' is given twice"
    case .cellsBeyondHeaders(let count):
      "the row has \(count) more cells than there are columns"
    case .unclosedCell: "a quotation mark is not closed before the file ends"
    case .cellError(let error): "the cell holds the error \(error)"
    case .formulaWithoutValue: "the formula in the cell has no value yet"
    case .noSuchString(let pointer):
      "the cell points to text number \(pointer), which the workbook does not hold"
    case .noSuchCell(let place): "no sheet has a cell '\(place)', so that it cannot be read"
    case .repeatedCell: "another cell has this place already; this one is not read"
    case .unknownSheet: "the sheet is not known and is left out"
    case .noSheetOfTies: "no sheet holds ties or participants"
    case .workbook(let error): error.english
    case .sameRowAgain(let line): "the row says the same as row \(line) and is merged with it"
    case .selfTieLeftOut(let id): "the tie joins '\(id)' to itself and is left out"
    case .cellsLeftOut(let keys, let part):
      "\(part.english) has no \(keys.joined(separator: ", ")); the cells are left out"
    case .notXML(let code):
      "this is not sound XML: \(code.map { XMLFault($0).english } ?? "it ends too soon")"
    case .tagTooLarge(let limit):
      "a tag has more attributes or is longer than any of a graph (limit \(limit))"
    case .hyperedge: "a line that joins three or more at once (hyperedge) cannot be read"
    case .declaresEntities: "the file declares entities (<!ENTITY), which are not read"
    case .notGraph(let form): "the file holds no graph in the form of \(form)"
    case .otherJSON(let form): "this is JSON of \(form), which is not read"
    case .furtherGraph(let name):
      "the file holds several graphs; the first is read, and '\(name)' is left out"
    case .ofOtherNetwork(let name, let expected, let found):
      "'\(name)' has \(found) values and is not of this network of \(expected) nodes; it is left out"
    case .companionAlone(let ending):
      "a '.\(ending)' file holds values of nodes only, and no network"
    case .weightLeftOut(let text):
      "'\(text)' cannot be a weight (a number greater than 0); the tie is read without one"
    case .repeatedVertex(let text, let line):
      "the node '\(text)' is given twice (first in line \(line))"
    case .headingLine(let text): "the line '\(text)' is read as headings, and is no tie"
    case .furtherColumns(let count):
      "columns behind the weight are left out (in \(count) \(count == 1 ? "line" : "lines"))"
    case .loopsLeftOut(let count):
      "\(count) \(count == 1 ? "line joins a node to itself and is" : "lines join a node to itself and are") left out"
    case .repeatsMerged(let count):
      "\(count) \(count == 1 ? "line repeats" : "lines repeat") a tie and \(count == 1 ? "is" : "are") merged with it; the greatest weight is kept"
    case .repeatsKept(let count):
      "\(count) \(count == 1 ? "line names" : "lines name") the same two as an earlier line and \(count == 1 ? "stays a tie of its" : "stay ties of their") own; measures count one tie between two, with the greatest weight"
    case .lineTooLong(let limit): "a line is longer than \(limit) bytes"
    case .tooManyTies(let limit): "the list holds more than \(limit) ties"
    case .tooManyValues(let limit): "the file holds more than \(limit) values"
    case .tooManyNodes(let limit): "the file announces more than \(limit) nodes"
    case .badCount(let text): "'\(text)' is no number of nodes"
    case .missingCount: "the file does not say how many rows its matrix has"
    case .noSuchVertex(let text, let count): "'\(text)' is none of the \(count) nodes"
    case .missingEnd: "a tie needs two ends"
    case .badRowLength(let expected, let found):
      "\(expected) values must stand here, and there are \(found)"
    case .valueCount(let expected, let found):
      "the data must hold \(expected) values, and hold \(found)"
    case .labelCount(let expected, let found):
      "there must be \(expected) labels, and there are \(found)"
    case .unknownDLWord(let word): "'\(word)' is no word of the header of a DL file"
    case .missingData: "the header is not followed by 'DATA:'"
    case .missingGMLValue(let key): "the key '\(key)' has no value"
    case .matrixTooLarge(let limit): "the matrix would hold more than \(limit) values"
    case .valuesOverTime(let name): "'\(name)' changes in the course of time; one value is kept"
    case .wordLeftOut(let word, let list): "'\(word)' is no known \(list.english) and is left out"
    case .expandsTooFar(let limit):
      "the file expands to more than \(megabytes(limit))"
    case .notGzip: "the file is no sound gzip file"
    case .wantedTieExists(let from, let to, let line):
      "the wanted tie between '\(from)' and '\(to)' exists already"
        + (line.map { " (line \($0))" } ?? "")
    case .wantedTieExistsInAnotherKind(let from, let to, let kind, let line):
      "'\(from)' and '\(to)', who want a tie, have one of the kind '\(kind)'"
        + (line.map { " (line \($0))" } ?? "")
    case .repeatedTie(let line):
      "the same tie is given twice" + (line.map { " (first in line \($0))" } ?? "")
    case .repeatedMember(let id): "'\(id)' is given twice as a member"
    case .meetingTooSmall(let members):
      members == 0 ? "the meeting has no members" : "the meeting has one member only"
    case .tieOutlivesEnd(let id, let isBefore):
      isBefore ? "the tie begins before '\(id)' does" : "the tie goes on after '\(id)' has ended"
    case .badMunicipalityCode(let code): "'\(code)' is no code of a municipality"
    }
  }

  var englishRemedy: String? {
    switch self {
    case .noSuchFile: "look at the spelling of the path, and at the folder you are in"
    case .isDirectory: "name the file in the folder"
    case .unreadable: "look at the permissions of the file and its folder"
    case .unwritable(let obstacle): obstacle.englishRemedy
    case .tooLarge: "divide the file, or take out what is not a network"
    case .empty: "write at least 'tsunagi: 1' and 'name:'; 'tsunagi new' makes a form to fill in"
    case .unknownFormat(_, let readable): "the forms that can be read are \(readable)"
    case .unknownTarget(_, let writable): "the forms that can be written are \(writable)"
    case .notUTF8: "save the file as UTF-8; Excel calls it “CSV UTF-8”, editors “UTF-8”"
    case .invisibleCharacters: "type the name anew; unseen characters keep equal names apart"
    case .controlCharacter: "delete the character; it cannot be seen in most editors"
    case .syntax(let problem): problem.englishRemedy
    case .nestedTooDeeply:
      "a network needs six levels at most; look for a bracket that is not closed"
    case .aliasesExpandTooFar: "write the values out"
    case .keyIsNotText: "write 'key: value'"
    case .repeatedKey: "keep one of the two"
    case .moreFaults: "mend those above and look again"
    case .otherVersion: "write 'tsunagi: 1'"
    case .missingKey("tsunagi", _): "write 'tsunagi: 1' in the first line"
    case .missingKey(let key, _): "add '\(key): …'"
    case .unknownKey(_, let part, let similar):
      similar.isEmpty ? "the keys are \(part.keyList)" : didYouMean(similar)
    case .wrongType(let key, .list, _):
      "write '\(key): [one, another]', or lines that begin with '- '"
    case .wrongType(let key, .mapping, _): "write '\(key): {key: value}'"
    case .wrongType(let key, .text, _): "write '\(key): …' with one text"
    case .wrongType(let key, .number, _), .badNumber(let key, _, _), .notPositive(let key, _):
      "write '\(key): 3', in digits and without a unit; leave the key out where nobody knows"
    case .wrongType(let key, .flag, _), .badFlag(let key, _):
      "write '\(key): true' or '\(key): false'; leave the key out where nobody knows"
    case .wrongType(let key, .textOrList, _): "write '\(key): one' or '\(key): [one, another]'"
    case .wrongType(let key, .textOrMapping, _): "write '\(key): one' or '\(key): {key: value}'"
    case .wrongItem(_, .mapping, _): "write '- {key: value}', or a key under each '- '"
    case .wrongItem(_, .textOrMapping, _): "write '- one' or '- {key: value}'"
    case .wrongItem(let key, _, _): "write '\(key): [one, another]'"
    case .wrongRoot:
      "write 'tsunagi: 1' in the first line, 'name: …' in the next; 'tsunagi new' makes a form"
    case .wrongType, .offPage: nil
    case .badColour: "write it as '#RRGGBB', between quotation marks"
    case .lowContrast: "choose a lighter colour for an area, a darker one for a line"
    case .badMark: "write one character"
    case .repeatedMark: "a copy without colour needs a mark of its own for each sector"
    case .notAmong(_, _, let choices): "write one of \(choices.joined(separator: ", "))"
    case .notSoManyNumbers(_, 2): "write [across, up], in points from the lower left corner"
    case .notSoManyNumbers, .sidesReversed: "write [left, lower, right, upper], in points"
    case .emptyText(let key): "write the \(key), or take the key out where it may be left out"
    case .textTooLong: "shorten it; longer explanations go into 'note'"
    case .forbiddenCharacter: "type the text anew instead of copying it"
    case .unknownWord(_, let list, let similar):
      [similar.isEmpty ? nil : didYouMean(similar), list.englishDeclaration]
        .compactMap { $0 }.joined(separator: " ")
    case .ownWord(_, _, let similar): similar.isEmpty ? nil : didYouMean(similar)
    case .meetingAsParticipant: "move it to 'meetings:', its partners under 'members:'"
    case .wordShipsAlready: "take the declaration out, or give the word another id"
    case .badID:
      "an id has no comma, semicolon, quotation mark, '<', '>', '&', '\\' or hidden character; "
        + "ASCII letters and digits are best"
    case .repeatedID: "give one of the two another id; participants and meetings share their ids"
    case .unknownID(_, let reference, let similar):
      similar.isEmpty ? "add it under \(reference.englishPlaces)" : didYouMean(similar)
    case .notAParticipant: "name a participant that belongs to the meeting, or take it out"
    case .tieToItself: "name the two who are tied"
    case .withinItself: "take one of the 'within' out"
    case .withinIsLabel(_, let similar):
      similar.isEmpty ? "add it as a participant to have it on the map" : didYouMean(similar)
    case .badDate: "write a date like 2023-11-05, 2023-11, 2023, FY2023 or 令和5年度"
    case .untilBeforeSince: "change one of the two"
    case .depthOffScale(_, _, let steps):
      steps.isEmpty ? nil : "the steps are \(steps.map(String.init).joined(separator: ", "))"
    case .depthIsNoTie: "take the depth out; a tie that is wished for has 'status: wanted'"
    case .missingColumn(let key): "write '\(key)' in the first row, above its cells"
    case .unknownColumn(_, let similar): similar.isEmpty ? nil : didYouMean(similar)
    case .repeatedColumn: "rename or delete one of the two"
    case .cellsBeyondHeaders: "quote a cell that holds commas"
    case .cellError: "mend the formula, or type the value over it"
    case .formulaWithoutValue: "open the file in Excel or LibreOffice and save it once"
    case .noSuchString: "type the value anew"
    case .noSuchCell, .repeatedCell:
      "look into the program that wrote the file, or open it in Excel, check the values and save it"
    case .unknownSheet: "sheets that are read are called 参加主体, 連携, 会議体, 事例 (participants, ties, …)"
    case .noSheetOfTies: "call the sheet of ties 連携 or ties, with the headings から and へ (from, to)"
    case .workbook(let error): error.englishRemedy
    case .sameRowAgain, .selfTieLeftOut: nil
    case .cellsLeftOut: "write it in 'note', or in the row of a participant or a tie"
    case .unclosedCell: "write a quotation mark within a quoted cell twice"
    case .notXML: "save the file anew from the program that wrote it"
    case .tagTooLarge: "save the graph alone from the program that wrote it"
    case .hyperedge: "divide it into lines between two, or list it as a meeting in a table"
    case .declaresEntities: "write the texts out"
    case .notGraph(let form): "save the network as \(form), or give the file its own extension"
    case .otherJSON: "export it as GraphML, or as the JSON of NetworkX or Cytoscape"
    case .companionAlone(let ending):
      "name the '.net' file of the same name; the '.\(ending)' beside it is read with it"
    case .repeatedVertex: "correct the number of one of the two, or delete it"
    case .furtherGraph: "save each graph that you need in a file of its own"
    case .ofOtherNetwork, .weightLeftOut, .headingLine, .furtherColumns, .loopsLeftOut,
      .repeatsMerged, .repeatsKept:
      nil
    case .lineTooLong: "write one tie a line"
    case .tooManyTies: "keep the part of the network that you need"
    case .tooManyNodes, .tooManyValues, .matrixTooLarge:
      "keep the part of the network that you need"
    case .badCount, .missingCount: "write the number of nodes, as in '*Vertices 5' or 'DL N=5'"
    case .noSuchVertex: "add the node, or correct the number"
    case .missingEnd: "write both ends on one line"
    case .badRowLength, .valueCount, .labelCount:
      "look for what is missing or too much; nothing is guessed"
    case .unknownDLWord: "quote a label that holds spaces; write 'LABELS:' before labels"
    case .missingData: "write 'DATA:' before the data"
    case .missingGMLValue: "write a number, a quoted text or a list in brackets behind it"
    case .valuesOverTime: nil
    case .wordLeftOut: nil
    case .expandsTooFar: "unpack the file, and keep the part that you need"
    case .notGzip: "fetch or pack the file again"
    case .wantedTieExists: "take one of the two out"
    case .wantedTieExistsInAnotherKind: "keep both only if another kind of tie is wanted"
    case .repeatedTie: "take one of the two out, or tell them apart by kind or time"
    case .repeatedMember: "take one of the two out"
    case .meetingTooSmall: "list who sits in it under 'members:'"
    case .tieOutlivesEnd: "look at 'since' and 'until' of both"
    case .badMunicipalityCode:
      "the code (全国地方公共団体コード) has six digits, the last of them a check digit"
    }
  }
}

private func didYouMean(_ words: [String]) -> String {
  "did you mean \(words.map { "'\($0)'" }.joined(separator: " or "))?"
}
