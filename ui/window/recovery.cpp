// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recovery.h"

#include "model/store/safe_save.h"
#include "model/store/topology_writer.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace hubwright {

namespace {

constexpr int QuietMilliseconds = 2000;

} // namespace

Recovery::Recovery(Drawing &drawing, const QString &folder, QObject *parent)
    : QObject(parent), m_drawing(drawing), m_folder(folder)
{
    QDir().mkpath(folder);
    for (int n = 1; n < 1000 && !m_lock; ++n) {
        const QString stem = folder + QStringLiteral("/unsaved-%1").arg(n);
        auto lock = std::make_unique<QLockFile>(stem + QStringLiteral(".lock"));
        lock->setStaleLockTime(0);
        // A name whose work still waits to be looked at is not taken again.
        if (QFile::exists(stem + QStringLiteral(".yaml")) || !lock->tryLock(0))
            continue;
        m_lock = std::move(lock);
        m_stem = stem;
    }
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(QuietMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::writeNow);
    connect(&drawing.document(), &TopologyDocument::changed, this, &Recovery::writeSoon);
}

Recovery::~Recovery() { m_pool.waitForDone(); }

QString Recovery::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/recovery");
}

void Recovery::writeSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void Recovery::flush()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        writeNow();
    }
    m_pool.waitForDone();
}

void Recovery::writeNow()
{
    if (!m_lock)
        return;
    const auto topology = std::make_shared<const Topology>(m_drawing.topology());
    m_pool.start([topology, stem = m_stem, original = m_original] {
        const QByteArray about =
            QJsonDocument(QJsonObject {{QStringLiteral("original"), original}}).toJson();
        // Best effort: a full disk must not stop the person's work.
        if (saveFile(stem + QStringLiteral(".yaml"), write(*topology), true))
            (void)saveFile(stem + QStringLiteral(".json"), about, true);
    });
}

void Recovery::clear()
{
    m_timer.stop();
    m_pool.waitForDone();
    QFile::remove(m_stem + QStringLiteral(".yaml"));
    QFile::remove(m_stem + QStringLiteral(".json"));
}

std::vector<LeftBehind> Recovery::leftBehind() const
{
    std::vector<LeftBehind> out;
    const QStringList files =
        QDir(m_folder).entryList({QStringLiteral("unsaved-*.yaml")}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        const QString file = m_folder + QLatin1Char('/') + name;
        const QString stem = file.chopped(int(qstrlen(".yaml")));
        if (stem == m_stem)
            continue;
        QLockFile lock(stem + QStringLiteral(".lock"));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // Its program still runs.
        QFile about(stem + QStringLiteral(".json"));
        QString original;
        if (about.open(QIODevice::ReadOnly)) {
            original = QJsonDocument::fromJson(about.readAll())
                           .object()
                           .value(QStringLiteral("original"))
                           .toString();
        }
        out.push_back({file, original});
    }
    return out;
}

void Recovery::forget(const LeftBehind &left) const
{
    const QString stem = left.file.chopped(int(qstrlen(".yaml")));
    for (const char *ending : {".yaml", ".json", ".lock"})
        QFile::remove(stem + QLatin1String(ending));
}

} // namespace hubwright
