// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <cstddef>
#include <vector>

namespace hubwright {

/// A set of small numbers as bits.  All sets that meet in an operation are of the
/// same size.
class AtomSet {
public:
    AtomSet() = default;
    explicit AtomSet(size_t size) : m_words((size + 63) / 64) {}

    bool contains(size_t i) const { return (m_words[i / 64] >> (i % 64) & 1) != 0; }
    void insert(size_t i) { m_words[i / 64] |= quint64(1) << (i % 64); }
    void remove(size_t i) { m_words[i / 64] &= ~(quint64(1) << (i % 64)); }

    /// Adds [from, to).
    void insertRange(size_t from, size_t to)
    {
        for (; from < to && from % 64 != 0; ++from)
            insert(from);
        for (; from + 64 <= to; from += 64)
            m_words[from / 64] = ~quint64(0);
        for (; from < to; ++from)
            insert(from);
    }

    AtomSet &operator|=(const AtomSet &other)
    {
        for (size_t w = 0; w < m_words.size(); ++w)
            m_words[w] |= other.m_words[w];
        return *this;
    }
    AtomSet &operator&=(const AtomSet &other)
    {
        for (size_t w = 0; w < m_words.size(); ++w)
            m_words[w] &= other.m_words[w];
        return *this;
    }
    AtomSet &operator-=(const AtomSet &other)
    {
        for (size_t w = 0; w < m_words.size(); ++w)
            m_words[w] &= ~other.m_words[w];
        return *this;
    }
    friend AtomSet operator|(AtomSet a, const AtomSet &b) { return a |= b; }
    friend AtomSet operator&(AtomSet a, const AtomSet &b) { return a &= b; }
    friend AtomSet operator-(AtomSet a, const AtomSet &b) { return a -= b; }
    friend bool operator==(const AtomSet &, const AtomSet &) = default;

    bool isEmpty() const
    {
        for (const quint64 word : m_words) {
            if (word != 0)
                return false;
        }
        return true;
    }
    bool meets(const AtomSet &other) const
    {
        for (size_t w = 0; w < m_words.size(); ++w) {
            if ((m_words[w] & other.m_words[w]) != 0)
                return true;
        }
        return false;
    }
    bool isWithin(const AtomSet &other) const
    {
        for (size_t w = 0; w < m_words.size(); ++w) {
            if ((m_words[w] & ~other.m_words[w]) != 0)
                return false;
        }
        return true;
    }
    size_t count() const
    {
        size_t n = 0;
        for (const quint64 word : m_words)
            n += size_t(std::popcount(word));
        return n;
    }
    /// Visits the members in rising order.
    template <typename Visit>
    void forEach(const Visit &visit) const
    {
        for (size_t w = 0; w < m_words.size(); ++w) {
            for (quint64 word = m_words[w]; word != 0; word &= word - 1)
                visit(w * 64 + size_t(std::countr_zero(word)));
        }
    }

private:
    std::vector<quint64> m_words;
};

} // namespace hubwright
