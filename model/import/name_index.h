// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace hubwright {

/// Finds sites by what people call them: their names, the part that tells a name
/// from the others ("pek3" of vpc-pek3), their regions and descriptions, and their
/// hosts.  What two sites share names neither.
class NameIndex {
public:
    /// Which words may stand for a site.
    enum class Words { Names, All };

    /// Everything that one site is called; `site` is its position in the caller's list.
    void add(int site, const QString &name);
    void addOther(int site, const QString &text);
    void addHost(int site, const QString &host);
    /// Call once after the last `add`.
    void finish();

    /// The site of exactly that name or, failing that, alias; -1 if there is none.
    int site(const QString &name) const;
    /// The sites whose full names stand in a text, in the order of the text.
    std::vector<int> namedIn(const QString &text) const;
    /// The sites that a tunnel's name names ("gd2-pek3", "tunnel to sh1"), in order.
    std::vector<int> sitesInTunnelName(const QString &name) const;

    struct Mention {
        int site = -1;
        qsizetype at = 0;
        qsizetype length = 0;
    };
    /// Sites and hosts mentioned in prose, in order, the longest name first where
    /// two begin together.
    std::vector<Mention> mentions(const QString &text) const;

private:
    void addAlias(int site, const QString &alias);
    Mention mentionAt(const QString &lower, qsizetype at, const QHash<QString, int> &names) const;
    std::vector<Mention> mentionsOf(const QString &text, const QHash<QString, int> &names) const;

    QHash<QString, int> m_names; ///< Lower case; -2: several sites.
    QHash<QString, int> m_aliases;
    QHash<QString, int> m_inProse; ///< Names and hosts.
    std::vector<std::pair<int, QString>> m_fullNames;
    qsizetype m_longest = 0;
};

} // namespace hubwright
