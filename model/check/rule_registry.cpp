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
    &crossesBorderRule,
    &cycleRule,
    &defaultRouteOwnedRule,
    &discouragedAlgorithmRule,
    &documentationGatewayRule,
    &duplicateHostRule,
    &duplicatePrefixRule,
    &duplicateTunnelRule,
    &familyNotCarriedRule,
    &familyOfGatewaysRule,
    &fileNameClashRule,
    &firstGroupRefusedRule,
    &forbiddenAlgorithmRule,
    &forbiddenReachableRule,
    &gatewayFullRule,
    &gatewayInsideRule,
    &hostOutsideRule,
    &hubLeaksRule,
    &identityMismatchRule,
    &idleStandbyRule,
    &intentNotMetRule,
    &keyDoesNotFitRule,
    &keyMismatchRule,
    &keyNeedsAddressRule,
    &lifetimeNotTakenRule,
    &localEqualsTargetRule,
    &longIkeMessageRule,
    &misleadingNameRule,
    &missingRule,
    &nameClashRule,
    &nameDoesNotFitRule,
    &networkAddressHostRule,
    &networkNotTakenRule,
    &noCommonEspProposalRule,
    &noCommonFamilyRule,
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
    &profileNotMetRule,
    &redundantSelectorRule,
    &rekeyRateRule,
    &rematchFailsRule,
    &sharedGatewayRule,
    &sharedKeyRule,
    &singlePointOfFailureRule,
    &specialUseRule,
    &spokesUnstatedRule,
    &standbyNotHeldBackRule,
    &standbyWithoutPrimaryRule,
    &targetIsLocalRule,
    &tooManyNetworksRule,
    &tooManyRoutesRule,
    &tooManySasRule,
    &twoTunnelsMatchRule,
    &unaskedReachRule,
    &undeclaredHubRule,
    &unknownInIntentRule,
    &unownedRule,
    &unsafeFileNameRule,
    &unsayableProposalRule,
    &versionMismatchRule,
    &weakGroupRule,
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
