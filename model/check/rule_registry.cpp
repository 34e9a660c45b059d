// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rule_registry.h"

#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// Sorted by id.
constexpr std::array Registry {
    &cannotRelayRule,
    &containedPrefixRule,
    &contradictoryIntentsRule,
    &cycleRule,
    &defaultRouteOwnedRule,
    &discouragedAlgorithmRule,
    &documentationGatewayRule,
    &duplicateHostRule,
    &duplicatePrefixRule,
    &duplicateTunnelRule,
    &familyNotCarriedRule,
    &fileNameClashRule,
    &forbiddenAlgorithmRule,
    &forbiddenReachableRule,
    &gatewayFullRule,
    &gatewayInsideRule,
    &hostOutsideRule,
    &hubLeaksRule,
    &identityMismatchRule,
    &idleStandbyRule,
    &intentNotMetRule,
    &keyMismatchRule,
    &localEqualsTargetRule,
    &misleadingNameRule,
    &missingRule,
    &nameClashRule,
    &nameDoesNotFitRule,
    &networkAddressHostRule,
    &noCommonEspProposalRule,
    &noCommonIkeProposalRule,
    &noCommonProtocolRule,
    &noHubRule,
    &noPathRule,
    &noPfsRule,
    &noSubnetRule,
    &noTunnelRule,
    &nobodyCanStartRule,
    &notMirroredRule,
    &oldIkeRule,
    &oneEndOnlyRule,
    &oneInitiatorOnlyRule,
    &outsideBlockRule,
    &overOpenRule,
    &overlappingRangeRule,
    &partialNarrowingRule,
    &peerMismatchRule,
    &pfsMismatchRule,
    &redundantSelectorRule,
    &rematchFailsRule,
    &sharedGatewayRule,
    &singlePointOfFailureRule,
    &specialUseRule,
    &spokesUnstatedRule,
    &standbyNotHeldBackRule,
    &standbyWithoutPrimaryRule,
    &targetIsLocalRule,
    &tooManyNetworksRule,
    &tooManySasRule,
    &twoTunnelsMatchRule,
    &unaskedReachRule,
    &undeclaredHubRule,
    &unknownInIntentRule,
    &unownedRule,
    &unsafeFileNameRule,
    &unsayableProposalRule,
    &versionMismatchRule,
    &wrongSideRule,
};

} // namespace

std::span<const Rule *const> allRules() { return Registry; }

const Rule *ruleWithId(const QString &id)
{
    for (const Rule *rule : Registry) {
        if (id == QLatin1String(rule->id))
            return rule;
    }
    return nullptr;
}

} // namespace hubwright
