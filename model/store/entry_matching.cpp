// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/entry_matching.h"

#include <algorithm>

namespace hubwright {

namespace {

using Positions = QHash<QString, int>;

Positions positionsOf(const QStringList &keys)
{
    Positions out;
    out.reserve(keys.size());
    for (qsizetype i = 0; i < keys.size(); ++i)
        out.insert(keys[i], int(i));
    return out;
}

/// For each entry of `now` the one of `old` with its key or its former key, or -1.
std::vector<int> matchedByKey(const YamlValue &old, const YamlValue &now,
                              const QHash<QString, QString> &formerNames)
{
    const Positions before = positionsOf(old.keys);
    const Positions after = positionsOf(now.keys);
    std::vector<int> out;
    out.reserve(now.items.size());
    for (const QString &key : now.keys) {
        int match = before.value(key, -1);
        const QString former = match < 0 ? formerNames.value(key) : QString();
        if (!former.isEmpty() && !after.contains(former))
            match = before.value(former, -1);
        out.push_back(match);
    }
    return out;
}

/// The same for lists whose items have no name: equal ones match, and where as many
/// went as came, one took the other's place.
std::vector<int> matchedByContent(const YamlValue &old, const YamlValue &now)
{
    std::vector<int> out(now.items.size(), -1);
    QHash<QByteArray, QList<int>> byText;
    for (size_t i = old.items.size(); i > 0; --i)
        byText[yamlInline(old.items[i - 1])].append(int(i - 1));
    std::vector<char> isTaken(old.items.size(), 0);
    for (size_t i = 0; i < now.items.size(); ++i) {
        const auto found = byText.find(yamlInline(now.items[i]));
        if (found == byText.end() || found->isEmpty())
            continue;
        out[i] = found->takeLast();
        isTaken[size_t(out[i])] = 1;
    }
    std::vector<int> gone;
    for (size_t i = 0; i < old.items.size(); ++i) {
        if (!isTaken[i])
            gone.push_back(int(i));
    }
    if (std::count(out.begin(), out.end(), -1) != std::ptrdiff_t(gone.size()))
        return out;
    auto next = gone.begin();
    for (int &match : out) {
        if (match < 0)
            match = *next++;
    }
    return out;
}

/// Puts what is new between the entries that the text keeps in its own order.
std::vector<EntryMatch> inOrderOfText(const std::vector<EntryMatch> &kept,
                                      const std::vector<EntryMatch> &wanted)
{
    std::vector<EntryMatch> out = kept;
    int follows = -1; // The entry of `now` that the next new one comes after.
    for (const EntryMatch &match : wanted) {
        if (match.text < 0) {
            auto place = std::find_if(out.begin(), out.end(), [&](const EntryMatch &other) {
                return follows >= 0 && other.now == follows;
            });
            if (place != out.end())
                ++place;
            else // Nothing precedes it: before the first that it precedes.
                place = std::find_if(out.begin(), out.end(), [&](const EntryMatch &other) {
                    return other.now > match.now;
                });
            out.insert(place, match);
        }
        follows = match.now;
    }
    return out;
}

} // namespace

bool EntryMatch::isSame(const YamlValue &oldValue, const YamlValue &nowValue) const
{
    if (now < 0)
        return true;
    if (old < 0)
        return false;
    const bool hasKeys = nowValue.shape == YamlValue::Shape::Map;
    return (!hasKeys || oldValue.keys[old] == nowValue.keys[now]) &&
           oldValue.items[size_t(old)] == nowValue.items[size_t(now)];
}

std::optional<std::vector<EntryMatch>> matchEntries(const QStringList &textKeys, size_t textCount,
                                                    const YamlValue &old, const YamlValue &now,
                                                    const QHash<QString, QString> &formerNames)
{
    const bool isMap = now.shape == YamlValue::Shape::Map;
    if (isMap != !textKeys.isEmpty() || (!isMap && textCount != old.items.size()))
        return std::nullopt;
    const bool hasKeys = isMap || !now.keys.isEmpty();
    const std::vector<int> olds =
        hasKeys ? matchedByKey(old, now, formerNames) : matchedByContent(old, now);
    const Positions inText = positionsOf(textKeys);
    std::vector<EntryMatch> wanted;
    std::vector<int> nowOfText(textCount, -1);
    for (int i = 0; i < int(now.items.size()); ++i) {
        EntryMatch match {-1, olds[size_t(i)], i};
        if (!isMap)
            match.text = match.old;
        else if (match.old >= 0)
            match.text = inText.value(old.keys[match.old], -1);
        else
            match.text = inText.value(now.keys[i], -1);
        if (match.text < 0 && match.isSame(old, now))
            continue;
        if (match.text >= 0)
            nowOfText[size_t(match.text)] = int(wanted.size());
        wanted.push_back(match);
    }
    if (!isMap || now.isOrdered)
        return wanted;
    const Positions before = positionsOf(old.keys);
    std::vector<EntryMatch> kept;
    for (int i = 0; i < int(textCount); ++i) {
        if (nowOfText[size_t(i)] >= 0)
            kept.push_back(wanted[size_t(nowOfText[size_t(i)])]);
        else if (!before.contains(textKeys[i]))
            kept.push_back({i, -1, -1});
    }
    return inOrderOfText(kept, wanted);
}

} // namespace hubwright
