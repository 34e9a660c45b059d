// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
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

/// The locale of messages, such as "zh_CN.UTF-8"; empty if the environment names none.
QString localeOfMessages()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString locale = qEnvironmentVariable(variable);
        if (!locale.isEmpty())
            return locale;
    }
    return {};
}

/// Our language for a locale such as "zh_CN.UTF-8" or "en"; empty if it is none of ours.
QString languageOf(const QString &locale)
{
    const QString word = locale.section(QRegularExpression(QStringLiteral("[_.@-]")), 0, 0);
    return word == QLatin1String("zh")   ? QStringLiteral("zh_CN")
           : word == QLatin1String("en") ? QStringLiteral("en")
                                         : QString();
}

} // namespace

bool isKnownLanguage(const QString &language)
{
    return language == QLatin1String("en") || language == QLatin1String("zh_CN");
}

QString systemLanguage()
{
    const QString locale = localeOfMessages();
    if (locale.isEmpty() || locale == QLatin1String("C") || locale == QLatin1String("POSIX"))
        return QStringLiteral("en");
    const QStringList wanted = qEnvironmentVariable("LANGUAGE").split(QLatin1Char(':')) << locale;
    for (const QString &one : wanted) {
        const QString language = languageOf(one);
        if (!language.isEmpty())
            return language;
    }
    return QStringLiteral("en");
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
