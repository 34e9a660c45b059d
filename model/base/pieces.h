// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace hubwright {

/// Calls `work(piece, first, last)` for consecutive pieces of [0, count), one a core but
/// at most `MostPieces`, at the same time, and returns when all have ended.  Pieces are
/// numbered in their order, so that what each finds can be joined to what one thread
/// would have found.  `work` writes nothing that another piece reads or writes, and
/// throws nothing.  Where `isWorthIt` is false everything is one piece on this thread.
template <typename Work>
void inPieces(size_t count, bool isWorthIt, const Work &work);

/// More threads than these wait for the memory and not for a core.
constexpr size_t MostPieces = 8;

template <typename Work>
void inPieces(size_t count, bool isWorthIt, const Work &work)
{
    const size_t cores = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, MostPieces);
    const size_t pieces = isWorthIt ? std::min(cores, std::max<size_t>(count, 1)) : 1;
    std::vector<std::jthread> others;
    for (size_t piece = 1; piece < pieces; ++piece) {
        others.emplace_back([&work, piece, pieces, count] {
            work(piece, count * piece / pieces, count * (piece + 1) / pieces);
        });
    }
    work(size_t(0), size_t(0), count / pieces);
}

} // namespace hubwright
