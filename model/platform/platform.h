// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <chrono>
#include <optional>
#include <span>

namespace hubwright {

/// How sure a fact about a platform is.  What is only `Unconfirmed` is said to the
/// user as such and never makes an error.
enum class Certainty {
    Verified,    ///< Seen on the running software.
    Stated,      ///< Read in the vendor's documents, schemas or code.
    Unconfirmed, ///< Inferred or second-hand.
};

/// A fact with how sure it is and where it comes from.
template <typename T>
struct Known {
    T value {};
    Certainty certainty = Certainty::Stated;
    const char *source = ""; ///< Document or program, with its version or date.
};

/// What a gateway makes of several networks on a side of one tunnel.
enum class SelectorModel {
    List,      ///< One SA for all local times all target networks (RFC 7296 section 2.9).
    PairExact, ///< One SA a pair; a request is accepted only if it equals a configured pair.
    Pair,      ///< One SA a pair; what else it accepts differs from device to device.
    Any,       ///< One SA in all, for any address or for one pair; routes choose.
};

/// "list", "pair-exact", "pair", "any".
QString selectorModelWord(SelectorModel model);

/// "verified", "stated", "unconfirmed".
QString certaintyWord(Certainty certainty);

/// What a platform is: a cloud's gateway serves a VPC, whose own router stands
/// between the hosts and the gateway.
enum class PlatformKind { Device, Cloud, Overlay, Lab };

/// How a gateway holds a standby tunnel back until it is wanted.
enum class StandbyForm {
    Waits,    ///< Configured like the others; starts nothing until a person starts it.
    Disabled, ///< Configured and switched off.
    Behind,   ///< Configured; comes in by itself, when the one that it stands by for is down.
    Never,    ///< What is configured carries at once.
};

/// "waits", "disabled", "behind", "never".
QString standbyFormWord(StandbyForm form);

/// Which names of an object the platform takes.
struct NameRule {
    int longest = 0;             ///< Characters.
    const char *characters = ""; ///< As between the brackets of a regular expression.
    const char *first = "";      ///< The same for the first character; empty: as the others.
    const char *reserved = "";   ///< A word that is no name, without regard to case.
};

/// Which pre-shared keys it takes, as text.
struct KeyRule {
    int shortest = 1; ///< Characters.
    int longest = 0;  ///< 0: no limit is known.
    /// As between the brackets of a regular expression; empty: any text.
    const char *characters = "";
    /// Beginnings that mean something else, separated by blanks, such as "0x 0s".
    const char *badBeginnings = "";
};

/// How long it keeps an SA, in seconds; 0: no limit is known.
struct LifetimeRule {
    int shortest = 0;
    int longest = 0;
};

/// What the platform calls an algorithm; null where it does not offer it.
struct AlgorithmWord {
    const char *keyword; ///< strongSwan's: "aes256gcm16", "sha256", "prfsha256", "modp2048".
    const char *ike = nullptr;
    const char *esp = nullptr;
    Certainty certainty = Certainty::Stated;
};

/// The kinds of algorithm in a proposal.
enum class AlgorithmKind { Encryption, Integrity, Prf, Group };

struct AlgorithmTable {
    std::span<const AlgorithmWord> encryption {};
    std::span<const AlgorithmWord> integrity {};
    std::span<const AlgorithmWord> prf {};
    std::span<const AlgorithmWord> groups {};
    const char *source = "";
};

/// What a gateway can be configured with and where it ends: data, one file each
/// below known/.
struct Platform {
    const char *id;    ///< As the file's `platform` has it.
    const char *title; ///< The product's own name; not translated.
    PlatformKind kind = PlatformKind::Device;
    /// What documents call it, in lower case without blanks, separated by '|'.
    const char *words = "";

    /// By IKE version; nothing: the platform has no such version.
    std::optional<Known<SelectorModel>> ikeV2 {};
    std::optional<Known<SelectorModel>> ikeV1 {};
    /// Whether what one tunnel brings may leave through another one.
    Known<bool> relays {true};
    /// Whether selectors may be ranges that are no prefix.
    Known<bool> takesRanges {false};
    std::optional<Known<bool>> carriesIpv6 {};
    /// Nothing: not known.
    std::optional<Known<StandbyForm>> standby {};

    /// Networks in one direction of one SA.
    std::optional<Known<int>> selectorsPerSide {};
    /// Several children of one tunnel would become one, with all that they name.
    bool mergesChildren = false;
    /// SAs of one tunnel, and of the gateway as a whole: pairs of networks, where the
    /// platform has one pair an SA.
    std::optional<Known<int>> sasPerTunnel {};
    std::optional<Known<int>> sasPerGateway {};
    std::optional<Known<int>> tunnelsPerGateway {};

    /// Of a tunnel (connection, phase 1, peer); what it is called there.
    const char *tunnelNameIs = "";
    std::optional<Known<NameRule>> tunnelName {};
    std::optional<Known<KeyRule>> key {};
    AlgorithmTable algorithms {};
    std::optional<Known<LifetimeRule>> ikeLifetime {};
    std::optional<Known<LifetimeRule>> espLifetime {};
    /// Addresses that it takes in no selector, as a prefix.
    std::optional<Known<const char *>> refusedNetwork {};
    /// Whether an IKE message longer than a packet goes in parts of its own (RFC 7383).
    std::optional<Known<bool>> fragmentsIke {};
    /// Whether networks of one address family go through gateways of the other.
    std::optional<Known<bool>> carriesOtherFamily {};
    /// Networks behind its tunnels that it has routes for.
    std::optional<Known<int>> routesPerGateway {};
    /// Whether a tunnel must not cross the border of mainland China.
    std::optional<Known<bool>> staysInside {};
    /// Whether a tunnel may be told any address on both sides, and routes choose what
    /// goes into it; nothing: not known, or selectors choose.
    std::optional<Known<bool>> routesAny {};

    bool isVpc() const { return kind == PlatformKind::Cloud; }
};

/// Whether a standby tunnel can be configured there and stay back.
bool holdsStandbyBack(const Platform &platform);

/// Every platform, sorted by id.
std::span<const Platform *const> platforms();

/// The platform of that id, or null.
const Platform *platformNamed(const QString &id);

/// Whether sites of that platform are VPCs; false for none and unknown ones.
bool isVpcPlatform(const QString &id);

/// The platform that a text of a document names, if it names exactly one; null
/// otherwise.  Looks at letters only: "Cisco IOS XE" is "ciscoiosxe".
const Platform *platformIn(const QString &text);

/// What a gateway does with several networks; a gateway without a platform is
/// generic: lists in IKEv2 and exact pairs in IKEv1 (RFC 2409 section 5.5).  A
/// platform without that version answers nothing.
std::optional<Known<SelectorModel>> selectorModelOf(const QString &platform, int ikeVersion);

/// The words of the table for a kind.
std::span<const AlgorithmWord> algorithmWords(const Platform &platform, AlgorithmKind kind);

/// The platform's word for an algorithm, or null: unknown or not offered there.
const AlgorithmWord *algorithmWord(const Platform &platform, AlgorithmKind kind,
                                   const QString &keyword);

/// What of the name does not fit, in the words of the rule: the characters that are
/// not taken (each once, in order), empty if all are.
QString foreignCharacters(const NameRule &rule, const QString &name);

/// A name that the platform takes, which resembles `name` and is not in `taken`, to
/// which it is added.  Where it had to be cut, it ends in four hexadecimal digits of
/// the whole name's hash, so that an end keeps its name whatever else is drawn.
QString fittingName(const NameRule &rule, const QString &name, QSet<QString> &taken);

/// The nearest lifetime that the rule takes.
std::chrono::seconds fittingLifetime(const LifetimeRule &rule, std::chrono::seconds wanted);

/// How strong the longest key can be that fits both rules, in bits; 256 at most, for a
/// longer one is not asked of anybody.
int keyBits(const KeyRule &a, const KeyRule &b);

/// Whether the platform takes the key; empty if so, else what is wrong, as "length",
/// "characters" or "beginning".
QString keyFault(const KeyRule &rule, const QString &key);

} // namespace hubwright
