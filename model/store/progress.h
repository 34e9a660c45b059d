// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>

namespace hubwright {

/// How far a long reading is, and the way to call it off.  Both may be left empty.
struct Progress {
    /// Called now and then with 0 to 1, on the thread that reads.
    std::function<void(double)> report {};
    /// Set by another thread; the reading then ends soon with one error.
    const std::atomic<bool> *isCancelled = nullptr;
};

} // namespace hubwright
