import Foundation

/// Why a file cannot be written.
public enum WriteObstacle: Hashable, Sendable {
  /// The path is that of a folder.
  case isFolder
  /// A file has the name, and must be kept.
  case isTaken
  /// The folder that the file is to stand in is not there.
  case noFolder
  /// Something on the way to the file is a file and no folder.
  case noFolderOnTheWay
  case diskFull
  /// The file would be larger than the process may write (`ulimit -f`) or the disk can hold.
  case largerThanAllowed
  case noPermission
  case readOnlyDisk
  case nameTooLong
  /// What the system says of anything else.
  case other(String)

  /// The obstacle of an error code of the system.
  init(code: Int32) {
    self =
      switch code {
      case EISDIR: .isFolder
      case EEXIST: .isTaken
      case ENOENT: .noFolder
      case ENOTDIR: .noFolderOnTheWay
      case ENOSPC, EDQUOT: .diskFull
      case EFBIG: .largerThanAllowed
      case EACCES, EPERM: .noPermission
      case EROFS: .readOnlyDisk
      case ENAMETOOLONG: .nameTooLong
      default: .other(unsafe String(cString: strerror(code)))
      }
  }
}

extension WriteObstacle {
  public var english: String {
    switch self {
    case .isFolder: "it is a folder"
    case .isTaken: "a file of this name is there already"
    case .noFolder: "its folder does not exist"
    case .noFolderOnTheWay: "a part of the path is a file, not a folder"
    case .diskFull: "the disk is full"
    case .largerThanAllowed: "the file is larger than this process may write"
    case .noPermission: "writing is not permitted"
    case .readOnlyDisk: "the disk can only be read"
    case .nameTooLong: "the name is too long"
    case .other(let reason): reason
    }
  }

  public var japanese: String {
    switch self {
    case .isFolder: "フォルダーです"
    case .isTaken: "同じ名前のファイルがすでにあります"
    case .noFolder: "書き込み先のフォルダーがありません"
    case .noFolderOnTheWay: "途中の名前がフォルダーではなくファイルです"
    case .diskFull: "ディスクの空き容量がありません"
    case .largerThanAllowed: "このプログラムに許されたファイルの大きさを超えます"
    case .noPermission: "書き込みが許されていません"
    case .readOnlyDisk: "読み取り専用のディスクです"
    case .nameTooLong: "ファイル名が長すぎます"
    case .other(let reason): reason
    }
  }

  public var englishRemedy: String {
    switch self {
    case .isFolder: "add the name of a file behind the folder"
    case .isTaken: "choose another name"
    case .noFolder: "make the folder first, or correct the path"
    case .noFolderOnTheWay: "correct the path"
    case .diskFull: "make room, or write to another disk"
    case .largerThanAllowed: "raise the limit (ulimit -f), or write a smaller file"
    case .noPermission: "write to a folder of your own, or ask for the permission to write"
    case .readOnlyDisk: "write to another disk"
    case .nameTooLong: "choose a shorter name"
    case .other: "look at the disk and the folder, or write to another place"
    }
  }

  public var japaneseRemedy: String {
    switch self {
    case .isFolder: "フォルダーの後にファイルの名前を書いてください"
    case .isTaken: "別の名前を指定してください"
    case .noFolder: "先にフォルダーを作るか、書き込み先を直してください"
    case .noFolderOnTheWay: "書き込み先を直してください"
    case .diskFull: "空きを作るか、別のディスクに書き込んでください"
    case .largerThanAllowed: "上限（ulimit -f）を上げるか、小さいファイルにしてください"
    case .noPermission: "自分のフォルダーに書き込むか、書き込みの許可を得てください"
    case .readOnlyDisk: "別のディスクに書き込んでください"
    case .nameTooLong: "短い名前にしてください"
    case .other: "ディスクとフォルダーを確かめるか、別の場所に書き込んでください"
    }
  }
}
