// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/saved_views.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace hubwright {

namespace {

const QString Order = QStringLiteral("views/order");

QString keyOf(const QString &path)
{
    if (path.isEmpty())
        return {};
    // A path may hold what means something in the name of a setting.
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(24));
}

QJsonObject toJson(const SavedView &view)
{
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("x"), view.centre.x()},
            {QStringLiteral("y"), view.centre.y()},
            {QStringLiteral("zoom"), view.zoomPercent},
            {QStringLiteral("overlay"), int(view.overlay)},
            {QStringLiteral("regions"), view.hasRegions}};
}

/// Settings can be edited by hand: what makes no sense becomes the usual.
SavedView fromJson(const QJsonObject &object)
{
    constexpr double Farthest = 1e7;
    SavedView view;
    view.name = object.value(QStringLiteral("name")).toString().left(SavedViews::LongestName);
    const auto within = [&](const char *key) {
        return std::clamp(object.value(QLatin1String(key)).toDouble(), -Farthest, Farthest);
    };
    view.centre = {within("x"), within("y")};
    view.zoomPercent = std::clamp(object.value(QStringLiteral("zoom")).toDouble(100), 1.0, 1000.0);
    const int overlay = object.value(QStringLiteral("overlay")).toInt();
    if (overlay >= 0 && overlay < OverlayCount)
        view.overlay = Overlay(overlay);
    view.hasRegions = object.value(QStringLiteral("regions")).toBool();
    return view;
}

} // namespace

SavedViews::SavedViews(const QString &path) : m_key(keyOf(path))
{
    if (m_key.isEmpty())
        return;
    const QJsonObject kept =
        QJsonDocument::fromJson(
            QSettings().value(QStringLiteral("views/") + m_key).toString().toUtf8())
            .object();
    const QJsonArray views = kept.value(QStringLiteral("views")).toArray();
    for (const QJsonValue &value : views)
        m_views.push_back(fromJson(value.toObject()));
    if (kept.contains(QStringLiteral("last")))
        m_last = fromJson(kept.value(QStringLiteral("last")).toObject());
}

const SavedView *SavedViews::named(const QString &name) const
{
    const auto found = std::ranges::find(m_views, name, &SavedView::name);
    return found == m_views.end() ? nullptr : &*found;
}

void SavedViews::put(const SavedView &view)
{
    const auto known = std::ranges::find(m_views, view.name, &SavedView::name);
    if (known == m_views.end())
        m_views.push_back(view);
    else
        *known = view;
    write();
}

void SavedViews::remove(const QString &name)
{
    std::erase_if(m_views, [&](const SavedView &view) { return view.name == name; });
    write();
}

void SavedViews::setLast(const SavedView &view)
{
    m_last = view;
    write();
}

void SavedViews::write() const
{
    if (m_key.isEmpty())
        return;
    QJsonArray views;
    for (const SavedView &view : m_views)
        views.append(toJson(view));
    QJsonObject kept {{QStringLiteral("views"), views}};
    if (m_last)
        kept.insert(QStringLiteral("last"), toJson(*m_last));
    QSettings settings;
    QStringList order = settings.value(Order).toStringList();
    order.removeAll(m_key);
    order.append(m_key);
    while (order.size() > MostFiles)
        settings.remove(QStringLiteral("views/") + order.takeFirst());
    settings.setValue(Order, order);
    settings.setValue(QStringLiteral("views/") + m_key,
                      QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

} // namespace hubwright
