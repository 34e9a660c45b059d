// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_plan.h"
#include "tests/lab/prediction.h"

#include <QTemporaryDir>

namespace hubwright::test {

/// What became of one ordered pair of hosts.
struct MeasuredCell {
    int arrivedAt = -1;     ///< The site whose hosts saw the request; -1: none.
    int leftInClearAt = -1; ///< The site whose gateway let the request out in clear.
    bool answers = false;
    int ttl = 0; ///< Of the reply.

    /// "delivered", "dropped", "clear", or "astray" if another site's hosts got it.
    QString outcome(const LabPlan &plan, int to) const;
};

/// What was measured once every end had started what it can.
struct Measured {
    std::map<std::pair<int, int>, MeasuredCell> cells; ///< By pair of hosts.
    /// What each tunnel's ends have installed, by tunnel and side; `merged`.
    std::map<std::pair<int, int>, std::vector<SelectorPair>> sas;
};

/// One run of a lab.
struct LabRun {
    enum class Status { Measured, NotHere, Failed };

    Status status = Status::Failed;
    QString message;        ///< Why it failed or cannot be had here.
    QStringList complaints; ///< Of the daemons, about the files.
    LabPlan plan;
    Measured measured;
};

/// A lab of a design: real daemons in namespaces of their own, fed with what the
/// program `hubwright` exports.  Nothing leaves the namespaces; when the process that
/// owns the Lab ends, however it ends, the kernel takes everything away.
class Lab {
public:
    /// `program`: hubwright itself.
    Lab(Topology topology, QString program);

    /// Exports, brings the gateways up, measures.  Takes seconds; may be called from
    /// any thread, and several may run at once.  `failure`: taken away before measuring, and
    /// what stands by for it brought up.
    LabRun run(const std::optional<Failure> &failure = {});
    /// The judgement of the drawing that is exported.
    const Analysis &analysis() const { return *m_analysis; }

    /// Where the files and the daemons' logs are while the Lab lives.
    QString folder() const { return m_folder.path(); }
    /// The design as it was exported, once `run` has begun.
    QString design() const
    {
        return QDir(folder()).filePath(QStringLiteral("design.hubwright.yaml"));
    }
    /// Whether the folder outlives the Lab.
    void keep(bool isKept) { m_folder.setAutoRemove(!isKept); }

private:
    Result<> exportDesign();
    void start(LabRun &run);

    std::shared_ptr<const Analysis> m_analysis;
    QString m_program;
    QTemporaryDir m_folder;
};

} // namespace hubwright::test
