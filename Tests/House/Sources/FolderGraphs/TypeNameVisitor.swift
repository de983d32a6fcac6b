import SwiftSyntax

/// Walks through the syntax of a file and notes which types it declares and which it names.
///
/// Comments and string literals are no code, but the code inside `\( )` of a string is. Names of
/// generic parameters and associated types are not the names of types.
final class TypeNameVisitor: SyntaxVisitor {
  private(set) var declared: [DeclaredType] = []
  private(set) var used: Set<UsedName> = []
  /// The types around the place where the walk is.
  private var context: [String] = []
  /// The generic parameters and associated types that are known there, a set for each declaration.
  private var parameters: [Set<String>] = []

  // MARK: Types that are declared

  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.name.text, node.modifiers, node.genericParameterClause)
  }
  override func visitPost(_: StructDeclSyntax) { leave() }

  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.name.text, node.modifiers, node.genericParameterClause)
  }
  override func visitPost(_: ClassDeclSyntax) { leave() }

  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.name.text, node.modifiers, node.genericParameterClause)
  }
  override func visitPost(_: EnumDeclSyntax) { leave() }

  override func visit(_ node: ActorDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.name.text, node.modifiers, node.genericParameterClause)
  }
  override func visitPost(_: ActorDeclSyntax) { leave() }

  override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind {
    let associated = node.memberBlock.members.compactMap {
      $0.decl.as(AssociatedTypeDeclSyntax.self)?.name.text
    }
    return enter(node.name.text, node.modifiers, nil, associated)
  }
  override func visitPost(_: ProtocolDeclSyntax) { leave() }

  override func visit(_ node: TypeAliasDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.name.text, node.modifiers, node.genericParameterClause)
  }
  override func visitPost(_: TypeAliasDeclSyntax) { leave() }

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    let extended = node.extendedType.trimmedDescription
    use(extended)
    context.append(String(extended.prefix { $0 != "<" }))
    parameters.append([])
    return .visitChildren
  }
  override func visitPost(_: ExtensionDeclSyntax) { leave() }

  // MARK: Functions, whose generic parameters hide types

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    parameters.append(Self.names(node.genericParameterClause))
    return .visitChildren
  }
  override func visitPost(_: FunctionDeclSyntax) { parameters.removeLast() }

  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    parameters.append(Self.names(node.genericParameterClause))
    return .visitChildren
  }
  override func visitPost(_: InitializerDeclSyntax) { parameters.removeLast() }

  override func visit(_ node: SubscriptDeclSyntax) -> SyntaxVisitorContinueKind {
    parameters.append(Self.names(node.genericParameterClause))
    return .visitChildren
  }
  override func visitPost(_: SubscriptDeclSyntax) { parameters.removeLast() }

  // MARK: Names of types

  override func visit(_ node: IdentifierTypeSyntax) -> SyntaxVisitorContinueKind {
    use(node.name.text)
    return .visitChildren
  }

  /// `Legend.Entry` as a type.
  override func visit(_ node: MemberTypeSyntax) -> SyntaxVisitorContinueKind {
    if let name = Self.dottedName(of: node) { use(name) }
    return .visitChildren
  }

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    // The part behind a point is a member of what stands before it.
    if let access = node.parent?.as(MemberAccessExprSyntax.self), access.declName.id == node.id {
      return .visitChildren
    }
    use(node.baseName.text)
    return .visitChildren
  }

  /// `Legend.Entry` in an expression.
  override func visit(_ node: MemberAccessExprSyntax) -> SyntaxVisitorContinueKind {
    if let name = Self.dottedName(of: node) { use(name) }
    return .visitChildren
  }

  // MARK: Steps

  private func enter(
    _ name: String, _ modifiers: DeclModifierListSyntax,
    _ generics: GenericParameterClauseSyntax?, _ associated: [String] = []
  ) -> SyntaxVisitorContinueKind {
    let isPrivate = modifiers.contains {
      $0.name.tokenKind == .keyword(.private) || $0.name.tokenKind == .keyword(.fileprivate)
    }
    declared.append(
      DeclaredType(name: (context + [name]).joined(separator: "."), isPrivate: isPrivate))
    context.append(name)
    parameters.append(Self.names(generics).union(associated))
    return .visitChildren
  }

  private func leave() {
    context.removeLast()
    parameters.removeLast()
  }

  private func use(_ name: String) {
    // Types begin with a capital letter here, and little else does.
    guard let initial = name.first, initial.isUppercase || initial == "_" else { return }
    let base = String(name.prefix { $0 != "." })
    guard !parameters.contains(where: { $0.contains(base) }) else { return }
    used.insert(UsedName(name: name, context: context.joined(separator: ".")))
  }

  private static func names(_ clause: GenericParameterClauseSyntax?) -> Set<String> {
    Set(clause?.parameters.map(\.name.text) ?? [])
  }

  private static func dottedName(of type: MemberTypeSyntax) -> String? {
    let base: String? =
      if let identifier = type.baseType.as(IdentifierTypeSyntax.self) {
        identifier.name.text
      } else if let member = type.baseType.as(MemberTypeSyntax.self) {
        dottedName(of: member)
      } else {
        nil
      }
    return base.map { $0 + "." + type.name.text }
  }

  private static func dottedName(of access: MemberAccessExprSyntax) -> String? {
    let member = access.declName.baseName.text
    guard member.first?.isUppercase == true else { return nil }
    let base: String? =
      if let reference = access.base?.as(DeclReferenceExprSyntax.self) {
        reference.baseName.text
      } else if let inner = access.base?.as(MemberAccessExprSyntax.self) {
        dottedName(of: inner)
      } else {
        nil
      }
    return base.map { $0 + "." + member }
  }
}
