// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace hubwright::test {

/// What a program says on both its outputs; ends the test if it does not run.
QString outputOf(const QString &program, const QStringList &arguments, int *exit = nullptr);

/// A link of a PDF: pages from 0, places in points from the page's lower left corner.
struct ReadLink {
    int page = 0;
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;
    int toPage = -1;
    double toTop = 0;
};

/// A PDF file read back with other people's programs.
class PdfReading {
public:
    explicit PdfReading(const QByteArray &bytes);

    QString path() const { return m_folder.filePath(QStringLiteral("read.pdf")); }
    /// The texts as they lie on the page; a form feed after each page.
    QString text() const;
    /// The texts in the order in which they were painted.
    QString paintedText() const;
    QStringList pages() const;
    /// What `qpdf --check` says against it; empty: nothing.
    QString complaint() const;
    /// Titles of the outline with their pages, as qpdf's JSON.
    QString outline() const;
    /// Fonts that are not embedded or have no table back to Unicode, a line each; and
    /// how many fonts there are.
    QStringList brokenFonts(int *fonts = nullptr) const;
    int images() const;
    /// All links between pages, as `qpdf --qdf` shows the objects.
    std::vector<ReadLink> links() const;

private:
    QTemporaryDir m_folder;
};

/// The text without blanks and line ends: what wrapping cannot change.
QString unspaced(QString text);

} // namespace hubwright::test
