// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "model/diff/difference.h"
#include "model/steps/affected.h"

#include <QStringList>

#include <vector>

namespace hubwright {

/// Something to do by hand and what then must be seen.  Plain texts; `command` is
/// never translated, and names in it are harmless to a shell.
struct StepCheck {
    QString where;   ///< The host or the device.
    QString command; ///< What is typed there; empty: `expected` says it all.
    QString expected;
    bool isSilent = false; ///< Of a ping: nothing answers.

    friend bool operator==(const StepCheck &, const StepCheck &) = default;
};

/// One change of one tunnel end on one device.
struct ChangeStep {
    enum class Kind { Add, Change, Remove };

    Kind kind = Kind::Change;
    QString device;     ///< Name of the site.
    QString end;        ///< Name of the tunnel end: the new one, unless it is removed.
    QString peer;       ///< Name of the other site.
    QStringList does;   ///< In words, one line each.
    QStringList undoes; ///< What takes it back.
    std::vector<StepCheck> before;
    std::vector<StepCheck> after;
    size_t brokenAfter = 0; ///< Pairs that must be kept and are out of work after it.
    /// Keys of the standby tunnels that carry another's traffic after it.
    QStringList standbys;
};

/// "add", "change", "remove": the words of the JSON, never translated.
QString stepWord(ChangeStep::Kind kind);

/// Traffic that is out of work in between.
struct Interruption {
    size_t from = 0; ///< Position of the step that breaks it.
    size_t to = 0;   ///< Position of the step after which it works again.
    TrafficPairs pairs;
    bool isUnavoidable = false; ///< No order of these changes avoids it; proved.
    QString why;                ///< One sentence.
};

/// How to get from one design to the other, device by device.
struct ChangePlan {
    std::vector<ChangeStep> steps;
    std::vector<Interruption> interruptions;
    std::vector<TrafficGroup> gained;
    std::vector<TrafficGroup> lost;
    std::vector<SiteExposure> exposure;
    size_t keptPairs = 0;     ///< Ordered pairs of networks that work before and after.
    size_t statesJudged = 0;  ///< The two designs and every state between them.
    size_t standbyStates = 0; ///< Those in which a standby tunnel carries traffic.

    bool isSeamless() const { return interruptions.empty(); }
};

/// Orders the changes so that what is intended and works before and after works in
/// every state in between, or says what does not.  Taken backwards the steps pass the
/// same states, so the same holds for a rollback at any point.  Costs about the length
/// of all lists of all tunnel ends.
ChangePlan changePlan(const Analysis &before, const Analysis &now);
/// The same without words: steps have neither instructions nor checks, and what is gained,
/// lost and exposed is left out.  Enough for `orderLine`.
ChangePlan changeOutline(const Analysis &before, const Analysis &now);

/// The verdict on the order in one sentence.
QString orderLine(const ChangePlan &plan);

} // namespace hubwright
