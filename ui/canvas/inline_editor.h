// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_scene.h"

#include <QFrame>

#include <functional>

class QGraphicsView;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace hubwright {

/// Edits a name, subnets or a note where they stand on the canvas.  Return applies what
/// was typed as one step (Ctrl+Return for a note), Esc leaves it as it was, leaving with
/// the mouse or Tab applies it too.  What is refused stays to be mended, with the reason
/// beneath; Down and Up choose what is offered, Return or Tab takes it.
class InlineEditor final : public QFrame {
    Q_OBJECT

public:
    InlineEditor(CanvasScene &scene, QGraphicsView &view);

    // Each does nothing if the object is not there or the drawing is read-only.
    void rename(const Id<Site> &site);
    void rename(const Id<Tunnel> &tunnel, int side);
    void editSubnets(const Id<Site> &site);
    void edit(const Id<Note> &note);

    bool isOpen() const { return !isHidden(); }
    QLineEdit *line() const { return m_line; }
    QPlainTextEdit *text() const { return m_text; }
    QListWidget *offers() const { return m_offers; }
    /// Why what was typed was refused; empty: it was not.
    QString error() const;
    /// Where it belongs, after the view has been moved or zoomed.
    void place();
    /// Applies what was typed, or leaves it if it is refused.
    void finish();
    void cancel();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    // What the editors leave over is not for the canvas beneath.
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    /// What is being edited.
    struct Session {
        /// The place of the object in scene units; null: it is gone.
        std::function<QRectF()> rect;
        std::function<QString(const QString &)> check; ///< The reason against a text.
        std::function<void(const QString &)> apply;
        std::function<void()> offer; ///< Fills the list of offers; null: there is none.
        bool isNote = false;
        QFont font {};
    };

    void open(Session session, const QString &text, const QString &name);
    void close();
    QString typed() const;
    bool apply();
    void offerSubnets(const Id<Site> &site);
    void takeOffer(int row);
    bool lineKey(int key);
    void showError(const QString &error);
    void fit();

    CanvasScene &m_scene;
    QGraphicsView &m_view;
    Session m_session;
    QLineEdit *m_line;
    QPlainTextEdit *m_text;
    QLabel *m_error;
    QListWidget *m_offers;
    QString m_before;
};

} // namespace hubwright
