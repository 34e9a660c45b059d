// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/address/network.h"

#include "model/base/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <bit>

namespace hubwright {

namespace {

/// Zero bits at the low end, at most `most`.
int trailingZeros(AddressBits bits, int most)
{
    const auto low = quint64(bits);
    const auto high = quint64(bits >> 64);
    const int zeros = low != 0 ? std::countr_zero(low) : 64 + std::countr_zero(high);
    return std::min(zeros, most);
}

/// Bits needed to write the value: 0 for 0.
int bitWidth(AddressBits bits)
{
    const auto high = quint64(bits >> 64);
    return high != 0 ? 64 + int(std::bit_width(high)) : int(std::bit_width(quint64(bits)));
}

} // namespace

Network::Network(const Prefix &prefix)
    : m_first(prefix.first().bits()), m_last(prefix.last().bits()), m_family(prefix.family())
{}

Network::Network(const IpAddress &first, const IpAddress &last)
    : m_first(first.bits()), m_last(last.bits()), m_family(first.family())
{
    Q_ASSERT(first.family() == last.family() && first <= last);
}

Result<Network> Network::parse(const QString &text)
{
    const qsizetype dash = text.indexOf(QLatin1Char('-'));
    if (dash < 0) {
        const Result<Prefix> prefix = Prefix::parse(text);
        if (!prefix)
            return prefix.error();
        return Network(*prefix);
    }
    const Result<IpAddress> first = IpAddress::parse(text.left(dash));
    if (!first)
        return first.error();
    const Result<IpAddress> last = IpAddress::parse(text.mid(dash + 1));
    if (!last)
        return last.error();
    if (first->family() != last->family())
        return Error {QCoreApplication::translate(
                          "Address", "\"%1\" runs from one address family to the other")
                          .arg(oneLine(text)),
                      {}};
    if (*last < *first)
        return Error {
            QCoreApplication::translate("Address", "\"%1\" runs backwards; %2 may be meant")
                .arg(oneLine(text), last->text() + QLatin1Char('-') + first->text()),
            {}};
    return Network(*first, *last);
}

std::optional<Prefix> Network::prefix() const
{
    const Prefix around = coveringPrefix();
    if (Network(around) == *this)
        return around;
    return std::nullopt;
}

Prefix Network::coveringPrefix() const
{
    return Prefix::around(first(), addressLength(m_family) - bitWidth(m_first ^ m_last));
}

std::vector<Prefix> Network::prefixes() const
{
    // Greedy from the left: the largest aligned block that still fits is in every
    // minimal cover.
    std::vector<Prefix> out;
    const int all = addressLength(m_family);
    AddressBits at = m_first;
    for (;;) {
        const AddressBits left = m_last - at;
        int hostBits = trailingZeros(at, all);
        while (hostBits > 0 &&
               (hostBits == 128 ? ~AddressBits(0) : (AddressBits(1) << hostBits) - 1) > left)
            --hostBits;
        out.push_back(Prefix::around({m_family, at}, all - hostBits));
        const AddressBits end = out.back().last().bits();
        if (end == m_last)
            return out;
        at = end + 1;
    }
}

QString Network::text() const
{
    if (const auto exact = prefix())
        return exact->text();
    return first().text() + QLatin1Char('-') + last().text();
}

std::strong_ordering operator<=>(const Network &a, const Network &b)
{
    if (const auto order = a.m_family <=> b.m_family; order != 0)
        return order;
    if (const auto order = a.m_first <=> b.m_first; order != 0)
        return order;
    return b.m_last <=> a.m_last;
}

QString joined(const std::vector<Network> &networks, const QString &separator)
{
    QStringList texts;
    texts.reserve(qsizetype(networks.size()));
    for (const Network &network : networks)
        texts.append(network.text());
    return texts.join(separator);
}

} // namespace hubwright
