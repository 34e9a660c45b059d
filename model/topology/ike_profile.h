// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/topology/tunnel.h"

#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace hubwright {

class Topology;

/// What a proposal is for: an IKE_SA needs a pseudo-random function and a group,
/// a CHILD_SA has no function of its own and a group only where it has PFS.
enum class ProposalUse { Ike, Esp };

/// One algorithm of each kind, in strongSwan's canonical keywords (IANA's IKEv2
/// registry: transform types 1 to 4).
struct Proposal {
    QString encryption;   ///< Such as "aes256" or "aes256gcm16".
    QString integrity {}; ///< Such as "sha256"; empty for a cipher that authenticates itself.
    QString prf {};       ///< Such as "prfsha256"; of an IKE proposal always set, of ESP never.
    QString group {};     ///< Such as "modp2048"; empty (ESP only): no PFS.

    /// Reads "aes256-sha256-modp2048" or "aes256gcm16-prfsha384-ecp384".  Other
    /// names that strongSwan knows become the canonical ones ("aes256gcm128",
    /// "x25519").  The error names the word, or what is missing or too much.
    static Result<Proposal> parse(const QString &text, ProposalUse use);
    /// What `parse` reads; a function that follows from the integrity is left out.
    QString text() const;

    /// Whether the cipher authenticates by itself (AEAD, RFC 5282).
    bool isAead() const;
    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// How a tunnel's two ends protect what they carry: a named profile of the file or
/// one of the presets.
struct IkeProfile {
    QString name;
    int version = 2; ///< Of IKE: 1 or 2.
    /// Strongest first; a responder takes the first that the initiator has too.
    std::vector<Proposal> ike;
    std::vector<Proposal> esp;
    std::chrono::seconds ikeLifetime = std::chrono::hours(8);
    std::chrono::seconds espLifetime = std::chrono::hours(1);

    friend bool operator==(const IkeProfile &, const IkeProfile &) = default;
};

/// The profiles that every file knows, "default" first, then by name: "compatible"
/// is what nearly every device can say, "modern" is without old algorithms, "nist"
/// follows SP 800-77 revision 1, "ikev1" is "default" in IKEv1, "qingcloud" are the
/// values and lifetimes of that console.
const std::vector<IkeProfile> &presetProfiles();

/// The file's profile of that name, else the preset, else null.  Valid until the
/// topology changes.
const IkeProfile *profileNamed(const Topology &topology, const QString &name);

/// The names that a tunnel can choose from: the presets', then the file's own.
QStringList profileNames(const Topology &topology);

/// The profile that an end is configured with: its own, else the tunnel's; the
/// default one where that name means nothing, which no file that was read has.
const IkeProfile &profileOf(const Topology &topology, const Tunnel &tunnel, int side);

/// "8h", "90m", "45s" or "2d", between a second and a year.
Result<std::chrono::seconds> parseLifetime(const QString &text);
/// What `parseLifetime` reads, in the largest unit that says it exactly.
QString lifetimeText(std::chrono::seconds lifetime);

/// The proposals' texts, joined by a comma and a blank.
QString proposalsText(const std::vector<Proposal> &proposals);

} // namespace hubwright
