// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// RFC 7296 section 2.15: as much strength as the strongest key that comes out of it.
constexpr int FewestBits = 128;

/// "8 to 64 characters out of A-Za-z0-9._, not beginning with 0"
QString wordsOf(const KeyRule &rule)
{
    QString out = rule.longest > 0
                      ? Rules::tr("%1 to %2 characters")
                            .arg(QString::number(rule.shortest), QString::number(rule.longest))
                      : Rules::tr("at least %n character(s)", nullptr, rule.shortest);
    if (*rule.characters)
        out += Rules::tr(" out of %1").arg(QString::fromUtf8(rule.characters));
    if (*rule.badBeginnings)
        out += Rules::tr(", not beginning with %1").arg(QString::fromUtf8(rule.badBeginnings));
    return out;
}

const Known<KeyRule> *keyRuleAt(const Facts &facts, EndRef end)
{
    const Platform *platform = platformAt(facts, facts.plan().paths().siteAt(end));
    return platform && platform->key ? &*platform->key : nullptr;
}

/// The key that somebody else chose has to fit: said beforehand, since its text is not here.
void tellReferred(const Facts &facts, EndRef end, const Known<KeyRule> &known, Findings &out)
{
    const KeyRule &rule = known.value;
    const QString &reference = facts.tunnel(end.tunnel).pskAt(end.side);
    // Nothing to say where any key of 256 bits fits, as people make them.
    static const QString usual = QStringLiteral("k/3+XyZ0k/3+XyZ0k/3+XyZ0k/3+XyZ0k/3+XyZ0k/3=");
    if (reference.isEmpty() || keyFault(rule, usual).isEmpty())
        return;
    const Platform &platform = *platformAt(facts, facts.plan().paths().siteAt(end));
    Finding finding = facts.aboutEnd(end, QStringLiteral("psk"));
    finding.severity = Severity::Info;
    finding.message =
        Rules::tr("the key %1 of %2 must have %3: %4 takes no other")
            .arg(oneLine(reference), oneLine(facts.end(end).name), wordsOf(rule),
                 QString::fromUtf8(platform.title) + doubt(known.certainty, known.source));
    out.push_back(std::move(finding));
}

/// SEC-04, SEC-02: no strong key that both devices take, or one that has to fit.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const EndRef first {aim.tunnel, 0};
    const Known<KeyRule> *rules[2] {keyRuleAt(facts, first), keyRuleAt(facts, first.other())};
    if (rules[0] && rules[1]) {
        const int bits = keyBits(rules[0]->value, rules[1]->value);
        if (bits < FewestBits) {
            Finding finding = facts.aboutTunnel(aim.tunnel);
            const bool isSure = rules[0]->certainty != Certainty::Unconfirmed &&
                                rules[1]->certainty != Certainty::Unconfirmed;
            finding.severity = isSure ? Severity::Error : Severity::Warning;
            finding.message =
                Rules::tr("no key of %1 bits fits both gateways: %2 takes %3, %4 takes %5")
                    .arg(QString::number(FewestBits), oneLine(facts.end(first).site.key),
                         wordsOf(rules[0]->value), oneLine(facts.end(first.other()).site.key),
                         wordsOf(rules[1]->value));
            out.push_back(std::move(finding));
            return;
        }
    }
    for (int side = 0; side < 2; ++side) {
        if (rules[side])
            tellReferred(facts, {aim.tunnel, side}, *rules[side], out);
    }
}

} // namespace

const Rule keyDoesNotFitRule {
    "key-does-not-fit",
    Severity::Error,
    Scope::Tunnel,
    "SEC-04, SEC-02",
    "the platforms' schemas and templates; RFC 7296 section 2.15",
    QT_TRANSLATE_NOOP("Rules", "Pre-shared key that a device does not take"),
    QT_TRANSLATE_NOOP("Rules",
                      "Each device takes keys of some lengths, out of some characters. A key that "
                      "only one end takes as it is written keeps the tunnel down. Keys that the "
                      "program makes fit both ends; one that is referred to has to be chosen so, "
                      "and an export refuses it otherwise."),
    check};

} // namespace hubwright
