// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/canvas/clipboard.h"

#include <QImage>
#include <QMimeData>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace hubwright;

/// What other programs find on the clipboard beside the sites themselves.
class TestClipboardPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsAPictureToo();
    void nothingCopiedIsNoPicture();
};

void TestClipboardPicture::aCopyIsAPictureToo()
{
    const std::unique_ptr<QMimeData> mime(toMime(test::referenceStar(false)));
    QVERIFY(mime->hasImage());
    QVERIFY(qvariant_cast<QImage>(mime->imageData()).width() > 200);
    const QByteArray svg = mime->data(QStringLiteral("image/svg+xml"));
    QVERIFY(QSvgRenderer(svg).isValid());
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            QVERIFY(!attribute.qualifiedName().endsWith(QLatin1String("href")));
    }
    QVERIFY(!reader.hasError());
    for (const char *name : {"vpc-pek3", "gd2-pek3", "172.26.0.0/24"})
        QVERIFY2(text.contains(QLatin1String(name)), name);
    QCOMPARE(*fromMime(mime.get()), test::referenceStar(false));
}

void TestClipboardPicture::nothingCopiedIsNoPicture()
{
    const std::unique_ptr<QMimeData> mime(toMime(Topology()));
    QVERIFY(!mime->hasImage());
    QVERIFY(!mime->hasFormat(QStringLiteral("image/svg+xml")));
}

QTEST_MAIN(TestClipboardPicture)
#include "tst_clipboard_picture.moc"
