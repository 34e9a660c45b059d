// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/place.h"

#include <QString>

#include <concepts>
#include <utility>
#include <variant>
#include <vector>

namespace hubwright {

/// Why a request cannot be met: one sentence, and where if there is a where.
struct Error {
    QString message;
    Place place {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// All that is wrong with one input, in the order of its lines.
using Errors = std::vector<Error>;

/// The value asked for, or the reason there is none; `Result<>` when there is no
/// value to have.  `E` is `Errors` where an input is read as a whole.
template <typename T = std::monostate, typename E = Error>
class [[nodiscard]] Result {
public:
    Result() requires std::same_as<T, std::monostate>
    = default;
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

} // namespace hubwright
