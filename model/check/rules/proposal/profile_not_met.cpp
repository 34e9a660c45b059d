// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/proposal/judged_profiles.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

#include <QRegularExpression>

#include <algorithm>

namespace hubwright {

namespace {

/// What a suite of requirements lets a proposal be made of, as words between blanks.
struct Suite {
    const char *word;  ///< In a profile's name.
    const char *title; ///< Its document.
    const char *encryption;
    const char *integrity;
    const char *prf;
    const char *groups;
    Certainty certainty;
};

constexpr Suite Suites[] {
    {"cnsa", "RFC 9206", "aes256 aes256gcm16", "sha384 sha512", "prfsha384 prfsha512",
     "ecp384 modp3072 modp4096", Certainty::Unconfirmed},
    {"nist", "NIST SP 800-77r1", "aes128 aes192 aes256 aes128gcm16 aes192gcm16 aes256gcm16",
     "sha256 sha384 sha512", "prfsha256 prfsha384 prfsha512",
     "modp2048 modp3072 modp4096 modp6144 modp8192 ecp256 ecp384 ecp521", Certainty::Stated},
    {"bsi", "BSI TR-02102-3", "aes128 aes256 aes128gcm16 aes256gcm16", "sha256 sha384 sha512",
     "prfsha256 prfsha384 prfsha512",
     "modp3072 modp4096 ecp256 ecp384 ecp521 ecp256bp ecp384bp ecp512bp", Certainty::Unconfirmed},
};

/// The suite that a profile's name promises: "our-cnsa-2" and "NIST" do.
const Suite *suiteOf(const QString &name)
{
    static const QRegularExpression apart(QStringLiteral("[^a-z0-9]+"));
    const QStringList words = name.toLower().split(apart, Qt::SkipEmptyParts);
    const auto suite = std::ranges::find_if(
        Suites, [&](const Suite &each) { return words.contains(QLatin1String(each.word)); });
    return suite == std::end(Suites) ? nullptr : &*suite;
}

bool holds(const char *words, const QString &keyword)
{
    return keyword.isEmpty() ||
           QString::fromLatin1(words).split(QLatin1Char(' ')).contains(keyword);
}

bool meets(const Suite &suite, const Proposal &proposal)
{
    return holds(suite.encryption, proposal.encryption) &&
           holds(suite.integrity, proposal.integrity) && holds(suite.prf, proposal.prf) &&
           holds(suite.groups, proposal.group);
}

/// Takes the proposals that the suite does not let be out of the profile.
std::optional<Fix> suiteFix(const Facts &facts, int index, const Suite &suite)
{
    std::vector<IkeProfile> profiles = facts.topology().profiles;
    IkeProfile &profile = profiles[size_t(index)];
    for (std::vector<Proposal> *proposals : {&profile.ike, &profile.esp})
        std::erase_if(*proposals,
                      [&](const Proposal &proposal) { return !meets(suite, proposal); });
    if (profile.ike.empty() || profile.esp.empty())
        return std::nullopt;
    profile.version = 2;
    Edit edit = changeProfiles(profiles);
    edit.text = Rules::tr("take out of the profile what %1 does not allow")
                    .arg(QString::fromUtf8(suite.title));
    return Fix {edit.text, edit, suite.certainty != Certainty::Unconfirmed};
}

/// IKE-12: a profile that is not what its name promises.
void check(const Facts &facts, const Aim &, Findings &out)
{
    for (const UsedProfile &used : usedProfiles(facts)) {
        const Suite *suite = used.index < 0 ? nullptr : suiteOf(used.profile->name);
        if (!suite)
            continue;
        QStringList foreign;
        if (used.profile->version != 2)
            foreign << QStringLiteral("IKEv1");
        for (const std::vector<Proposal> *proposals : {&used.profile->ike, &used.profile->esp}) {
            for (const Proposal &proposal : *proposals) {
                if (!meets(*suite, proposal) && !foreign.contains(proposal.text()))
                    foreign << proposal.text();
            }
        }
        if (foreign.isEmpty())
            continue;
        constexpr int MostNames = 4;
        Finding finding = aboutProfile(facts, used);
        finding.severity = severityOf(suite->certainty);
        finding.message = Rules::tr("the profile %1 promises %2, which does not allow %3")
                              .arg(oneLine(used.profile->name),
                                   QString::fromUtf8(suite->title) +
                                       doubt(suite->certainty, "its lists were not read again"),
                                   joinedUpTo(foreign, MostNames));
        if (auto fix = suiteFix(facts, used.index, *suite))
            finding.fixes.push_back(*std::move(fix));
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule profileNotMetRule {
    "profile-not-met",
    Severity::Error,
    Scope::Topology,
    "IKE-12",
    "RFC 9206; NIST SP 800-77 revision 1; BSI TR-02102-3",
    QT_TRANSLATE_NOOP("Rules", "Profile that breaks its own promise"),
    QT_TRANSLATE_NOOP("Rules",
                      "A profile named after a set of requirements (NIST, CNSA, BSI) is taken at "
                      "its word by whoever reviews it. It has a proposal that those requirements "
                      "do not allow."),
    check,
    Reads::Negotiation};

} // namespace hubwright
