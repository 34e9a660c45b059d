// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/revision_reader.h"

#include "model/store/topology_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hubwright {

namespace {

constexpr int MostShown = 12;

} // namespace

std::vector<RevisionPoint> judgedRevisions(const QString &path, int most, KnownPoints &known,
                                           const Progress &progress)
{
    std::vector<RevisionPoint> out;
    const Result<std::vector<GitRevision>> revisions = gitRevisions(path, most, progress);
    if (!revisions)
        return out;
    for (auto revision = revisions->rbegin(); revision != revisions->rend(); ++revision) {
        if (progress.isCancelled && progress.isCancelled->load())
            return {};
        if (const auto found = known.find(revision->id); found != known.end()) {
            out.push_back(found->second);
            continue;
        }
        const Result<QByteArray> content = gitContent(path, revision->id, progress);
        const Result<LoadedFile, Errors> file =
            content ? parse(*content, QFileInfo(path).fileName(), progress)
                    : Result<LoadedFile, Errors>(Errors {content.error()});
        if (!file || file->isNewer)
            continue;
        // As of the day of the commit: a waiver that has run out since still counted then.
        const QDate day = QDate::fromString(revision->date.left(10), Qt::ISODate);
        const auto analysis = analyse(file->topology, {day, {}});
        const RevisionPoint point =
            revisionPoint(*analysis, revision->shortId, revision->date.left(10));
        known.emplace(revision->id, point);
        out.push_back(point);
    }
    return out;
}

RevisionReader::RevisionReader(QObject *parent)
    : QObject(parent), m_known(std::make_shared<KnownPoints>())
{
    m_pool.setMaxThreadCount(1);
}

RevisionReader::~RevisionReader()
{
    cancel();
    m_pool.waitForDone();
}

void RevisionReader::cancel()
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel.reset();
}

void RevisionReader::read(const QString &path)
{
    cancel();
    if (path != m_path)
        m_known = std::make_shared<KnownPoints>();
    m_path = path;
    if (path.isEmpty()) {
        Q_EMIT judged({});
        return;
    }
    const auto cancelFlag = std::make_shared<std::atomic<bool>>(false);
    m_cancel = cancelFlag;
    // One thread only: what is known is never touched by two.
    m_pool.start([this, path, cancelFlag, known = m_known] {
        Progress progress;
        progress.isCancelled = cancelFlag.get();
        auto points = judgedRevisions(path, MostShown, *known, progress);
        QMetaObject::invokeMethod(
            this,
            [this, cancelFlag, points = std::move(points)] {
                if (cancelFlag != m_cancel)
                    return;
                m_cancel.reset();
                Q_EMIT judged(points);
            },
            Qt::QueuedConnection);
    });
}

void RevisionReader::wait()
{
    while (m_cancel) {
        m_pool.waitForDone();
        QCoreApplication::sendPostedEvents(this);
    }
}

} // namespace hubwright
