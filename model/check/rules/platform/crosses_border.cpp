// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace hubwright {

namespace {

enum class Side { Unknown, Mainland, Abroad };

/// A region is free text: what names a place on one side of the border, and none of the
/// other, is judged; all else is not known.  Regions of Alibaba Cloud, which are also the
/// cities in which others have theirs.
const QRegularExpression &mainlandWords()
{
    static const QRegularExpression words(QStringLiteral(
        "北京|上海|广州|广东|深圳|杭州|南京|成都|青岛|张家口|呼和浩特|乌兰察布|河源|福州|武汉|"
        "华北|华东|华南|西南|"
        "\\b(?:beijing|shanghai|guangzhou|shenzhen|hangzhou|nanjing|chengdu|qingdao|zhangjiakou|"
        "huhehaote|hohhot|wulanchabu|ulanqab|heyuan|fuzhou|wuhan)\\b"));
    return words;
}

const QRegularExpression &abroadWords()
{
    static const QRegularExpression words(QStringLiteral(
        "香港|新加坡|东京|日本|首尔|韩国|雅加达|曼谷|马尼拉|吉隆坡|法兰克福|德国|伦敦|英国|"
        "弗吉尼亚|硅谷|美国|迪拜|利雅得|"
        "\\b(?:hong ?kong|singapore|tokyo|seoul|jakarta|bangkok|manila|kuala lumpur|frankfurt|"
        "london|virginia|silicon valley|dubai|riyadh)\\b|"
        "^(?:ap|us|eu|me|na)-[a-z]+-[0-9]+$"));
    return words;
}

Side sideOf(const QString &region)
{
    const QString text = region.toLower();
    const bool isMainland = mainlandWords().match(text).hasMatch();
    const bool isAbroad = abroadWords().match(text).hasMatch();
    if (isMainland == isAbroad)
        return Side::Unknown;
    return isMainland ? Side::Mainland : Side::Abroad;
}

/// DEV-10: a tunnel that the cloud may not carry over the border of mainland China.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    for (int side = 0; side < 2; ++side) {
        const EndRef end {aim.tunnel, side};
        const int own = facts.plan().paths().siteAt(end);
        const int peer = facts.plan().paths().siteBeyond(end);
        const Platform *platform = platformAt(facts, own);
        if (!platform || !platform->staysInside || !platform->staysInside->value)
            continue;
        const Side here = sideOf(facts.site(own).region);
        const Side there = sideOf(facts.site(peer).region);
        if (here == Side::Unknown || there == Side::Unknown || here == there)
            continue;
        const Known<bool> &fact = *platform->staysInside;
        Finding finding = facts.aboutTunnel(aim.tunnel);
        finding.severity = severityOf(fact.certainty);
        finding.message =
            Rules::tr("%1 (%2) and %3 (%4) lie on two sides of the border of mainland China; %5 "
                      "has tunnels within one side only")
                .arg(oneLine(facts.site(own).name()), oneLine(facts.site(own).region),
                     oneLine(facts.site(peer).name()), oneLine(facts.site(peer).region),
                     QString::fromUtf8(platform->title) + doubt(fact.certainty, fact.source));
        out.push_back(std::move(finding));
        return;
    }
}

} // namespace

const Rule crossesBorderRule {
    "crosses-border",
    Severity::Error,
    Scope::Tunnel,
    "DEV-10",
    "alibabacloud.com, FAQ about VPN gateways, 2025-07-06: intra-border connections only",
    QT_TRANSLATE_NOOP("Rules", "Tunnel over the mainland border"),
    QT_TRANSLATE_NOOP("Rules",
                      "The cloud's VPN gateway connects places in mainland China with each other, "
                      "or places outside with each other, and refuses the rest by regulation. Its "
                      "own backbone is the way over the border."),
    check,
    Reads::Drawing};

} // namespace hubwright
