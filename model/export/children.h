// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <iterator>

namespace hubwright {

/// What one tunnel end carries, child by child.  The lists of a large star together are
/// longer than its files, so they are made when somebody reads them, and one at a time:
///
///     for (const Child &child : end.children)
///
/// A child is valid until the next one is asked for.
class Children {
public:
    /// What becomes of the plan's children for the devices at both ends.
    struct Form {
        bool inPrefixes = false; ///< Ranges are written as prefixes.
        bool inPairs = false;    ///< One child a pair of networks, both of one family.
    };

    class Iterator;

    Children() = default;
    /// Those of the planned end's that have networks on both sides.  Keeps a reference to
    /// the plan that planned it.
    Children(const Plan &plan, const PlannedEnd &planned, Form form);
    /// The same ones for everybody who reads.
    explicit Children(std::vector<Child> given);

    /// How many there are; without making them.
    size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    /// How many have more networks in one direction than IKEv2 can count: "Number of TSs"
    /// is one octet (RFC 7296 section 3.13).
    size_t tooLong() const { return m_tooLong; }
    /// Requires that there is one.
    Child front() const;

    Iterator begin() const;
    std::default_sentinel_t end() const { return {}; }

private:
    void count(const std::vector<Child> &children);
    std::vector<Child> formed(std::vector<Child> children) const;

    const Plan *m_plan = nullptr; ///< Null: those given.
    EndRef m_end;
    Form m_form;
    std::vector<Child> m_given;
    size_t m_size = 0;
    size_t m_tooLong = 0;
};

class Children::Iterator {
public:
    using iterator_concept = std::input_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = Child;
    using difference_type = std::ptrdiff_t;
    using pointer = const Child *;
    using reference = const Child &;

    Iterator() = default;
    Iterator(std::vector<Child> all, bool inPairs);

    const Child &operator*() const { return m_inPairs ? m_pair : (*m_all)[m_child]; }
    Iterator &operator++();
    void operator++(int) { ++*this; }
    friend bool operator==(const Iterator &it, std::default_sentinel_t)
    {
        return !it.m_all || it.m_child == it.m_all->size();
    }

private:
    /// Goes on to the first pair of a family, from the one at hand on.
    void settle();

    std::shared_ptr<const std::vector<Child>> m_all;
    size_t m_child = 0;
    size_t m_local = 0;
    size_t m_target = 0;
    bool m_inPairs = false;
    Child m_pair;
};

/// The networks of the children's locals or targets, each once, as they come.
std::vector<Network> eachOnce(const Children &children, bool isTarget);

} // namespace hubwright
