/// Turns any `Encodable` entity into a record of values, fields in the order it encodes them.
package struct FieldEncoder {
  package init() {}

  /// Nil fields are left out, and a map within has its keys in ascending order; the only error is
  /// one the entity's own `encode(to:)` throws.
  package func encode(_ entity: some Encodable) throws -> Record {
    let node = Node()
    try entity.encode(to: NodeEncoder(node: node, codingPath: []))
    guard case .keyed(let entries) = node.shape else { return Record() }
    return Record(entries.map { Field($0.0, $0.1.value) })
  }
}

/// Where one level of encoding collects its result.
private final class Node {
  enum Shape {
    case empty
    case single(Value)
    case list([Node])
    case keyed([(String, Node)])
  }

  var shape = Shape.empty

  var value: Value {
    switch shape {
    case .empty: .map(Record())
    case .single(let value): value
    case .list(let nodes): .list(nodes.map(\.value))
    case .keyed(let entries):
      .map(Record(entries.sorted { $0.0 < $1.0 }.map { Field($0.0, $0.1.value) }))
    }
  }

  func append() -> Node {
    let node = Node()
    if case .list(var nodes) = shape {
      shape = .empty
      nodes.append(node)
      shape = .list(nodes)
    }
    return node
  }

  func set(_ name: String, _ node: Node) {
    if case .keyed(var entries) = shape {
      shape = .empty
      entries.append((name, node))
      shape = .keyed(entries)
    }
  }

  func store(_ value: some Encodable, _ path: [any CodingKey]) throws {
    if let own = value as? any ValueConvertible {
      shape = .single(own.value)
    } else {
      try value.encode(to: NodeEncoder(node: self, codingPath: path))
    }
  }
}

private struct NodeEncoder: Encoder {
  let node: Node
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .keyed = node.shape {} else { node.shape = .keyed([]) }
    return KeyedEncodingContainer(KeyedNode(node: node, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .list = node.shape {} else { node.shape = .list([]) }
    return ListNode(node: node, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    SingleNode(node: node, codingPath: codingPath)
  }
}

private struct KeyedNode<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: Node
  let codingPath: [any CodingKey]

  private func put(_ value: Value, _ key: Key) {
    let child = Node()
    child.shape = .single(value)
    node.set(key.stringValue, child)
  }

  func encodeNil(forKey key: Key) {}
  func encode(_ value: Bool, forKey key: Key) { put(.bool(value), key) }
  func encode(_ value: String, forKey key: Key) { put(.text(value), key) }
  func encode(_ value: Double, forKey key: Key) { put(.real(value), key) }
  func encode(_ value: Float, forKey key: Key) { put(.real(Double(value)), key) }
  func encode(_ value: Int, forKey key: Key) { put(.integer(Int64(value)), key) }
  func encode(_ value: Int8, forKey key: Key) { put(.integer(Int64(value)), key) }
  func encode(_ value: Int16, forKey key: Key) { put(.integer(Int64(value)), key) }
  func encode(_ value: Int32, forKey key: Key) { put(.integer(Int64(value)), key) }
  func encode(_ value: Int64, forKey key: Key) { put(.integer(value), key) }
  func encode(_ value: UInt, forKey key: Key) { put(.integer(Int64(clamping: value)), key) }
  func encode(_ value: UInt8, forKey key: Key) { put(.integer(Int64(value)), key) }
  func encode(_ value: UInt16, forKey key: Key) { put(.integer(Int64(value)), key) }
  func encode(_ value: UInt32, forKey key: Key) { put(.integer(Int64(value)), key) }
  func encode(_ value: UInt64, forKey key: Key) { put(.integer(Int64(clamping: value)), key) }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    let child = Node()
    try child.store(value, codingPath + [key])
    node.set(key.stringValue, child)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    let child = Node()
    node.set(key.stringValue, child)
    return NodeEncoder(node: child, codingPath: codingPath + [key]).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    let child = Node()
    node.set(key.stringValue, child)
    return NodeEncoder(node: child, codingPath: codingPath + [key]).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { NodeEncoder(node: node, codingPath: codingPath) }
  func superEncoder(forKey key: Key) -> any Encoder { superEncoder() }
}

private struct ListNode: UnkeyedEncodingContainer {
  let node: Node
  let codingPath: [any CodingKey]

  var count: Int {
    guard case .list(let nodes) = node.shape else { return 0 }
    return nodes.count
  }

  func encodeNil() {}

  func encode(_ value: some Encodable) throws {
    try node.append().store(value, codingPath)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    NodeEncoder(node: node.append(), codingPath: codingPath).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    NodeEncoder(node: node.append(), codingPath: codingPath).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { NodeEncoder(node: node, codingPath: codingPath) }
}

private struct SingleNode: SingleValueEncodingContainer {
  let node: Node
  let codingPath: [any CodingKey]

  func encodeNil() {}
  func encode(_ value: Bool) { node.shape = .single(.bool(value)) }
  func encode(_ value: String) { node.shape = .single(.text(value)) }
  func encode(_ value: Double) { node.shape = .single(.real(value)) }
  func encode(_ value: Float) { node.shape = .single(.real(Double(value))) }
  func encode(_ value: Int) { put(value) }
  func encode(_ value: Int8) { put(value) }
  func encode(_ value: Int16) { put(value) }
  func encode(_ value: Int32) { put(value) }
  func encode(_ value: Int64) { put(value) }
  func encode(_ value: UInt) { put(value) }
  func encode(_ value: UInt8) { put(value) }
  func encode(_ value: UInt16) { put(value) }
  func encode(_ value: UInt32) { put(value) }
  func encode(_ value: UInt64) { put(value) }
  func encode(_ value: some Encodable) throws { try node.store(value, codingPath) }

  private func put(_ number: some BinaryInteger) {
    node.shape = .single(.integer(Int64(clamping: number)))
  }
}
