package org.homestretch.handout.control.typeset;

import java.util.Optional;

/** A block with a frame around it. */
public final class Framed implements Block {

    private final Block inner;
    private final Frame frame;

    public Framed(Block inner, Frame frame) {
        this.inner = inner;
        this.frame = frame;
    }

    @Override
    public Laid lay(Setting setting, double width) {
        Laid laid = inner.lay(setting, width - 2 * frame.sides() - frame.indent());
        double height = frame.above() + laid.height() + frame.below();
        return new LaidFrame(laid, frame, width, height, setting.fromRight());
    }

    /** A frame on one page. */
    private static final class LaidFrame extends Laid {

        private final Laid inner;
        private final Frame frame;
        private final double width;
        private final boolean fromRight;

        LaidFrame(Laid inner, Frame frame, double width, double height, boolean fromRight) {
            super(height);
            this.inner = inner;
            this.frame = frame;
            this.width = width;
            this.fromRight = fromRight;
        }

        @Override
        public void draw(Canvas canvas, double left, double top) {
            decorate(canvas, left, top);
            double indent = frame.sides() + (fromRight ? 0 : frame.indent());
            inner.draw(canvas, left + indent, top + frame.above());
        }

        private void decorate(Canvas canvas, double left, double top) {
            if (frame.fill() != null) {
                PageStream stream = canvas.decoration();
                stream.rectangle(left, top, width, height(), frame.radius());
                stream.fill(frame.fill());
            }
            if (frame.outline() != null) {
                outline(canvas.decoration(), left, top);
            }
            if (frame.over() != null) {
                fill(canvas, frame.over(), left, top, width, frame.over().thickness());
            }
            if (frame.under() != null) {
                double thickness = frame.under().thickness();
                fill(canvas, frame.under(), left, top + height() - thickness, width, thickness);
            }
            if (frame.start() != null) {
                double thickness = frame.start().thickness();
                fill(canvas, frame.start(), fromRight ? left + width - thickness : left, top, thickness, height());
            }
        }

        private void outline(PageStream stream, double left, double top) {
            double thickness = frame.outline().thickness();
            double half = thickness / 2;
            stream.pen(frame.outline().ink(), thickness, frame.dashed() ? 4 * thickness : 0);
            stream.rectangle(left + half, top + half, width - thickness, height() - thickness, frame.radius());
            stream.stroke();
            if (frame.dashed()) {
                stream.unbroken();
            }
        }

        private static void fill(Canvas canvas, Frame.Edge edge, double left, double top, double width, double height) {
            PageStream stream = canvas.decoration();
            stream.rectangle(left, top, width, height);
            stream.fill(edge.ink());
        }

        @Override
        Optional<Split> split(double room, boolean fresh) {
            double around = frame.above() + frame.below();
            return inner.split(room - around, fresh).map(split -> new Split(part(split.fitting()), part(split.rest())));
        }

        private Laid part(Laid part) {
            return new LaidFrame(part, frame, width, frame.above() + part.height() + frame.below(), fromRight);
        }
    }
}
