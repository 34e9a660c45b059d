// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/tunnel.h"

namespace hubwright {

QString tunnelKey(const Id<Site> &a, const Id<Site> &b, int ordinal)
{
    QString key = a.key + QStringLiteral(" <-> ") + b.key;
    if (ordinal > 1)
        key += QStringLiteral(" #") + QString::number(ordinal);
    return key;
}

QString defaultEndName(const Id<Site> &site, const Id<Site> &peer)
{
    // Only whole words are cut: "vpc-" of vpc-pek3 and vpc-sh1, not "s" of sh1 and sz2.
    qsizetype cut = 0;
    const qsizetype most = std::min(site.key.size(), peer.key.size());
    for (qsizetype i = 0; i < most && site.key.at(i) == peer.key.at(i); ++i) {
        if (site.key.at(i) == QLatin1Char('-') && i + 1 < most)
            cut = i + 1;
    }
    return site.key.mid(cut) + QLatin1Char('-') + peer.key.mid(cut);
}

} // namespace hubwright
