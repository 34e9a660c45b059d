// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/rule.h"

namespace hubwright {

// Every rule, each defined in a file of its own; rule_registry.cpp lists them.

extern const Rule cannotRelayRule;
extern const Rule containedPrefixRule;
extern const Rule contradictoryIntentsRule;
extern const Rule crossesBorderRule;
extern const Rule cycleRule;
extern const Rule defaultRouteOwnedRule;
extern const Rule discouragedAlgorithmRule;
extern const Rule documentationGatewayRule;
extern const Rule duplicateHostRule;
extern const Rule duplicatePrefixRule;
extern const Rule duplicateTunnelRule;
extern const Rule familyNotCarriedRule;
extern const Rule familyOfGatewaysRule;
extern const Rule fileNameClashRule;
extern const Rule firstGroupRefusedRule;
extern const Rule forbiddenAlgorithmRule;
extern const Rule forbiddenReachableRule;
extern const Rule gatewayFullRule;
extern const Rule gatewayInsideRule;
extern const Rule hostOutsideRule;
extern const Rule hubLeaksRule;
extern const Rule identityMismatchRule;
extern const Rule idleStandbyRule;
extern const Rule intentNotMetRule;
extern const Rule keyDoesNotFitRule;
extern const Rule keyMismatchRule;
extern const Rule keyNeedsAddressRule;
extern const Rule lifetimeNotTakenRule;
extern const Rule localEqualsTargetRule;
extern const Rule longIkeMessageRule;
extern const Rule misleadingNameRule;
extern const Rule missingRule;
extern const Rule nameClashRule;
extern const Rule nameDoesNotFitRule;
extern const Rule networkAddressHostRule;
extern const Rule networkNotTakenRule;
extern const Rule noCommonEspProposalRule;
extern const Rule noCommonFamilyRule;
extern const Rule noCommonIkeProposalRule;
extern const Rule noCommonProtocolRule;
extern const Rule noHubRule;
extern const Rule noPathRule;
extern const Rule noPfsRule;
extern const Rule noSubnetRule;
extern const Rule noTunnelRule;
extern const Rule nobodyCanStartRule;
extern const Rule notMirroredRule;
extern const Rule oldIkeRule;
extern const Rule oneEndOnlyRule;
extern const Rule oneInitiatorOnlyRule;
extern const Rule outsideBlockRule;
extern const Rule overOpenRule;
extern const Rule overlappingRangeRule;
extern const Rule partialNarrowingRule;
extern const Rule peerMismatchRule;
extern const Rule pfsMismatchRule;
extern const Rule profileNotMetRule;
extern const Rule redundantSelectorRule;
extern const Rule rekeyRateRule;
extern const Rule rematchFailsRule;
extern const Rule sharedGatewayRule;
extern const Rule sharedKeyRule;
extern const Rule singlePointOfFailureRule;
extern const Rule specialUseRule;
extern const Rule spokesUnstatedRule;
extern const Rule standbyNotHeldBackRule;
extern const Rule standbyWithoutPrimaryRule;
extern const Rule targetIsLocalRule;
extern const Rule tooManyNetworksRule;
extern const Rule tooManyRoutesRule;
extern const Rule tooManySasRule;
extern const Rule twoTunnelsMatchRule;
extern const Rule unaskedReachRule;
extern const Rule undeclaredHubRule;
extern const Rule unknownInIntentRule;
extern const Rule unownedRule;
extern const Rule unsafeFileNameRule;
extern const Rule unsayableProposalRule;
extern const Rule versionMismatchRule;
extern const Rule weakGroupRule;
extern const Rule wrongSideRule;

} // namespace hubwright
