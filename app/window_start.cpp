// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_start.h"

#include "app/window_document.h"
#include "ui/theme_style.h"
#include "ui/window/main_window.h"
#include "ui/window/recovery.h"

#include <QApplication>
#include <QTimer>

namespace hubwright {

int runWindow(int argc, char **argv, const QString &file)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("hubwright"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setOrganizationName(QStringLiteral("hubwright"));
    QApplication::setApplicationVersion(QStringLiteral(HUBWRIGHT_VERSION));
    MainWindow window(Recovery::defaultFolder());
    attachDocument(window);
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    window.show();
    QTimer::singleShot(0, &window, [&window, file] {
        if (file.isEmpty())
            window.offerRecovery();
        else
            window.openFile(file);
    });
    return QApplication::exec();
}

} // namespace hubwright
