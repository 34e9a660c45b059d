// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace hubwright {

/// A YAML text in which values are looked up by where they begin, which is all that
/// yaml-cpp tells.  Offsets count bytes; "behind" is the first byte after.
class SourceLines {
public:
    /// Keeps a reference to the text.
    explicit SourceLines(const QByteArray &text) : m_text(text) {}

    qsizetype size() const { return m_text.size(); }
    /// The byte there, or 0 behind the end.
    char at(qsizetype offset) const
    {
        return offset < m_text.size() ? m_text.constData()[offset] : '\0';
    }

    /// Bytes of the `null` or `~` that begins there, or 0.
    qsizetype writtenNull(qsizetype begin) const;
    /// Behind the ":", "-" or "?" that comes next and that a missing value follows;
    /// `from` if something else comes.
    qsizetype behindIndicator(qsizetype from) const;
    /// Behind the word or quoted text.
    qsizetype behindWord(qsizetype begin) const;
    /// Behind the closing quote, or -1 if it is not on the line.
    qsizetype behindQuoted(qsizetype begin) const;
    /// Behind a plain text of that value.  It may run over lines: blanks in it stand
    /// for what the value has.
    qsizetype behindPlain(qsizetype begin, std::string_view value) const;
    /// Behind a literal, which goes on while lines are blank or as deep as its first.
    qsizetype behindLiteral(qsizetype begin) const;
    /// Behind the bracket that closes a flow collection whose last entry ends there.
    qsizetype behindFlow(qsizetype from) const;

    /// A tab among the blanks that the line of `where` begins with, or -1.
    qsizetype tabInIndentation(qsizetype where) const;
    /// A quote that begins a value between the offsets and is open at its line's
    /// end, or -1.
    qsizetype openQuoteBetween(qsizetype from, qsizetype to) const;

private:
    const QByteArray &m_text;
};

} // namespace hubwright
