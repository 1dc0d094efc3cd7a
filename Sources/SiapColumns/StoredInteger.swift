import CRowMasks

/// The widths in which whole numbers are stored. All kernels are generic over them; only this one step is written for
/// each by hand, because in generic code Swift picks operators that go lane by lane.
public protocol StoredInteger: FixedWidthInteger, UnsignedInteger, Sendable {
    /// Bit i tells whether cell i of 64 lies in `low...low + span`.
    static func within(_ cells: UnsafePointer<Self>, low: Self, span: Self) -> UInt64
}

#if arch(x86_64)
    extension UInt8: StoredInteger {
        @inline(__always)
        public static func within(_ cells: UnsafePointer<UInt8>, low: UInt8, span: UInt8) -> UInt64 {
            var word: UInt64 = 0
            let raw = UnsafeRawPointer(cells)
            let lows = SIMD16<UInt8>(repeating: low), spans = SIMD16<UInt8>(repeating: span)
            for part in 0..<4 {
                let mask = (raw.loadUnaligned(fromByteOffset: part &* 16, as: SIMD16<UInt8>.self) &- lows) .<= spans
                word |= UInt64(row_mask_bytes(unsafeBitCast(mask, to: SIMD2<Int64>.self))) &<< UInt64(16 &* part)
            }
            return word
        }
    }

    extension UInt16: StoredInteger {
        @inline(__always)
        public static func within(_ cells: UnsafePointer<UInt16>, low: UInt16, span: UInt16) -> UInt64 {
            var word: UInt64 = 0
            let raw = UnsafeRawPointer(cells)
            let lows = SIMD8<UInt16>(repeating: low), spans = SIMD8<UInt16>(repeating: span)
            @inline(__always)
            func eight(_ offset: Int) -> SIMD2<Int64> {
                let mask = (raw.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt16>.self) &- lows) .<= spans
                return unsafeBitCast(mask, to: SIMD2<Int64>.self)
            }
            for part in 0..<4 {
                let at = part &* 32
                word |= UInt64(row_mask_halves(eight(at), eight(at &+ 16))) &<< UInt64(16 &* part)
            }
            return word
        }
    }

    extension UInt32: StoredInteger {
        @inline(__always)
        public static func within(_ cells: UnsafePointer<UInt32>, low: UInt32, span: UInt32) -> UInt64 {
            var word: UInt64 = 0
            let raw = UnsafeRawPointer(cells)
            let lows = SIMD4<UInt32>(repeating: low), spans = SIMD4<UInt32>(repeating: span)
            @inline(__always)
            func four(_ offset: Int) -> SIMD2<Int64> {
                let mask = (raw.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt32>.self) &- lows) .<= spans
                return unsafeBitCast(mask, to: SIMD2<Int64>.self)
            }
            for part in 0..<4 {
                let at = part &* 64
                let bits = row_mask_words(four(at), four(at &+ 16), four(at &+ 32), four(at &+ 48))
                word |= UInt64(bits) &<< UInt64(16 &* part)
            }
            return word
        }
    }
#else
    extension UInt8: StoredInteger {
        public static func within(_ cells: UnsafePointer<UInt8>, low: UInt8, span: UInt8) -> UInt64 {
            cellByCell(cells, low: low, span: span)
        }
    }
    extension UInt16: StoredInteger {
        public static func within(_ cells: UnsafePointer<UInt16>, low: UInt16, span: UInt16) -> UInt64 {
            cellByCell(cells, low: low, span: span)
        }
    }
    extension UInt32: StoredInteger {
        public static func within(_ cells: UnsafePointer<UInt32>, low: UInt32, span: UInt32) -> UInt64 {
            cellByCell(cells, low: low, span: span)
        }
    }
#endif

extension UInt64: StoredInteger {
    @inline(__always)
    public static func within(_ cells: UnsafePointer<UInt64>, low: UInt64, span: UInt64) -> UInt64 {
        cellByCell(cells, low: low, span: span)
    }
}

/// A bit for each lane of a mask.
@inline(__always)
func bitsSet(_ mask: SIMDMask<SIMD16<Int8>>) -> UInt32 {
    #if arch(x86_64)
        return row_mask_bytes(unsafeBitCast(mask, to: SIMD2<Int64>.self))
    #else
        var bits: UInt32 = 0
        for lane in 0..<16 where mask[lane] { bits |= 1 << UInt32(lane) }
        return bits
    #endif
}

@inline(__always)
func cellByCell<Cell: StoredInteger>(_ cells: UnsafePointer<Cell>, low: Cell, span: Cell) -> UInt64 {
    var word: UInt64 = 0
    for row in 0..<64 { word |= (cells[row] &- low <= span ? 1 : 0) &<< UInt64(row) }
    return word
}
