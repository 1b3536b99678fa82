/// The operations a write replaces: nearly always none or one, which takes no room of its own.
enum OperationNames: Equatable {
  case none
  case one(OperationName)
  case several([OperationName])

  init(_ names: [OperationName]) {
    switch names.count {
    case 0: self = .none
    case 1: self = .one(names[0])
    default: self = .several(names)
    }
  }
}

extension OperationNames: RandomAccessCollection, ExpressibleByArrayLiteral {
  var startIndex: Int { 0 }

  var endIndex: Int {
    switch self {
    case .none: 0
    case .one: 1
    case .several(let names): names.count
    }
  }

  subscript(index: Int) -> OperationName {
    switch self {
    case .one(let name): name
    case .several(let names): names[index]
    case .none: [OperationName]()[index]
    }
  }

  init(arrayLiteral names: OperationName...) {
    self.init(names)
  }
}
