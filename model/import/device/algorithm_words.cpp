// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/algorithm_words.h"

#include "model/import/device/pluto_proposals.h"

#include <QRegularExpression>

namespace hubwright {

QString keywordOf(const Platform &platform, AlgorithmKind kind, const QString &word, bool isIke)
{
    for (const AlgorithmWord &each : algorithmWords(platform, kind)) {
        const char *own = isIke ? each.ike : each.esp;
        if (own && word == QLatin1String(own))
            return QString::fromLatin1(each.keyword);
    }
    return {};
}

QString groupKeyword(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("^(?:dh-?)?(?:group)?([0-9]{1,2})$"));
    const auto match = form.match(word);
    return match.hasMatch() ? groupKeyword(match.captured(1).toInt()) : QString();
}

} // namespace hubwright
