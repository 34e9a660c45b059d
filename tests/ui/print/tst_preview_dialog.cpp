// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/print/preview_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPrintPreviewWidget>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace hubwright;

/// The preview: papers, orientation, grey and tiles.
class TestPreviewDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyPaperAndWay_data();
    void everyPaperAndWay();
    void greyHasNoColour();
    void tilesAddSheets();
    void whatWasChosenIsRemembered();

private:
    std::shared_ptr<const Analysis> m_analysis;
};

namespace {

/// Pixels of the picture that are no grey.
int colouredPixels(const QImage &image)
{
    int out = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            constexpr int Tolerance = 12; // Of the edges' smoothing.
            out += std::abs(colour.red() - colour.green()) > Tolerance ||
                           std::abs(colour.green() - colour.blue()) > Tolerance
                       ? 1
                       : 0;
        }
    }
    return out;
}

QImage previewOf(PreviewDialog &dialog)
{
    QTest::qWait(50);
    return dialog.preview()->grab().toImage();
}

} // namespace

void TestPreviewDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hubwright-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_preview_dialog"));
    m_analysis = analyse(test::referenceStar(true));
}

void TestPreviewDialog::init() { QSettings().clear(); }

void TestPreviewDialog::everyPaperAndWay_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<int>("way");
    for (const char *paper : {"A4", "A3", "A2", "A1", "A0", "Letter"}) {
        QTest::newRow(QByteArray(paper) + " landscape") << QString::fromLatin1(paper) << 0;
        QTest::newRow(QByteArray(paper) + " portrait") << QString::fromLatin1(paper) << 1;
    }
}

void TestPreviewDialog::everyPaperAndWay()
{
    QFETCH(QString, paper);
    QFETCH(int, way);
    PreviewDialog dialog(m_analysis, nullptr);
    auto *papers = dialog.findChild<QComboBox *>(QStringLiteral("paper"));
    auto *ways = dialog.findChild<QComboBox *>(QStringLiteral("orientation"));
    papers->setCurrentIndex(papers->findText(paper));
    ways->setCurrentIndex(way);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const PrintRequest request = dialog.request();
    QCOMPARE(request.paper.id(), paperNamed(paper)->id());
    QCOMPARE(request.orientation, way == 0 ? QPageLayout::Landscape : QPageLayout::Portrait);
    QCOMPARE(dialog.preview()->orientation(),
             way == 0 ? QPageLayout::Landscape : QPageLayout::Portrait);
    QVERIFY(dialog.preview()->pageCount() >= 2);
}

void TestPreviewDialog::greyHasNoColour()
{
    PreviewDialog dialog(m_analysis, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    // The paper alone: the desk around it has the theme's colours.
    const auto paperOf = [&] {
        const QImage image = previewOf(dialog);
        return image.copy(image.rect().adjusted(image.width() / 3, image.height() / 3,
                                                -image.width() / 3, -image.height() / 3));
    };
    QVERIFY(colouredPixels(paperOf()) > 20);
    dialog.findChild<QCheckBox *>(QStringLiteral("grey"))->setChecked(true);
    QCOMPARE(colouredPixels(paperOf()), 0);
}

void TestPreviewDialog::tilesAddSheets()
{
    PreviewDialog dialog(m_analysis, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const int without = dialog.preview()->pageCount();
    dialog.findChild<QCheckBox *>(QStringLiteral("tiled"))->setChecked(true);
    QVERIFY(dialog.request().isTiled);
    QVERIFY(dialog.preview()->pageCount() > without);
}

void TestPreviewDialog::whatWasChosenIsRemembered()
{
    {
        PreviewDialog dialog(m_analysis, nullptr);
        auto *papers = dialog.findChild<QComboBox *>(QStringLiteral("paper"));
        papers->setCurrentIndex(papers->findText(QStringLiteral("A2")));
        dialog.findChild<QCheckBox *>(QStringLiteral("grey"))->setChecked(true);
    }
    const PreviewDialog again(m_analysis, nullptr);
    QCOMPARE(again.request().paper.id(), QPageSize::A2);
    QVERIFY(again.findChild<QCheckBox *>(QStringLiteral("grey"))->isChecked());
    QVERIFY(!again.request().isTiled);
}

QTEST_MAIN(TestPreviewDialog)
#include "tst_preview_dialog.moc"
