// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace hubwright {

/// A YAML value that is to be written, and how.
struct YamlValue {
    enum class Shape : quint8 {
        Text, ///< Quoted where other readers would take it for something else.
        Word, ///< A number or `true`: written as it is.
        List,
        Map,
    };

    Shape shape = Shape::Text;
    bool isFlow = true;     ///< A list or map in brackets, on one line.
    bool isOrdered = false; ///< A map whose order says something.
    QString text {};        ///< Of `Text` and `Word`.
    /// Of a map its keys; of a list what its items go by, or nothing if they have no
    /// name but what they say.
    QStringList keys {};
    std::vector<YamlValue> items {}; ///< As many as keys, where there are keys.

    bool isCollection() const { return shape == Shape::List || shape == Shape::Map; }
    /// Whether it is written on the line of its key.
    bool isInline() const { return !isCollection() || isFlow || items.empty(); }
    void add(const QString &key, YamlValue value)
    {
        keys.append(key);
        items.push_back(std::move(value));
    }
    friend bool operator==(const YamlValue &, const YamlValue &) = default;
};

/// A text that every reader of YAML 1.1 and 1.2 takes for just this text: bare
/// where that is safe even inside brackets, otherwise in double quotes, with what
/// a file must not hold escaped.
QByteArray yamlText(const QString &text);

/// The value on one line, collections in brackets.
QByteArray yamlInline(const YamlValue &value);

/// A map's entry that begins in column `indent` (from 0), without the indentation
/// of its first line and without the last line's end.
QByteArray yamlEntry(const QString &key, const YamlValue &value, int indent,
                     const QByteArray &newline = QByteArrayLiteral("\n"));

/// Likewise a list's entry, beginning with its dash.
QByteArray yamlItem(const YamlValue &value, int indent,
                    const QByteArray &newline = QByteArrayLiteral("\n"));

/// A block of entries or items, each line indented and ended.
QByteArray yamlBlock(const YamlValue &value, int indent,
                     const QByteArray &newline = QByteArrayLiteral("\n"));

} // namespace hubwright
