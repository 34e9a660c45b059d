// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace hubwright {

namespace {

/// The installed translator of that object name, made on first use.
QTranslator &translator(const QString &name)
{
    auto *known = qApp->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    if (!known) {
        known = new QTranslator(qApp);
        known->setObjectName(name);
    }
    return *known;
}

void install(QTranslator &translator, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

bool isKnownLanguage(const QString &language)
{
    return language == QLatin1String("en") || language == QLatin1String("zh_CN");
}

QString systemLanguage()
{
    return QLocale().language() == QLocale::Chinese ? QStringLiteral("zh_CN")
                                                    : QStringLiteral("en");
}

void applyLanguage(const QString &language)
{
    QLocale::setDefault(QLocale(language));
    install(translator(QStringLiteral("qtTexts")), QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(translator(QStringLiteral("ownTexts")), QStringLiteral("hubwright_") + language,
            QStringLiteral(":/i18n"));
    // Also where there was nothing to install: a window that is shown already may
    // have to go back to the source language.
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &event);
}

} // namespace hubwright
