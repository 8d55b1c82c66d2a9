package org.suqiu.attachment;

import java.time.Clock;
import java.time.Instant;
import org.suqiu.clock.MovableClock;

/** A desk that takes files by its own rules and keeps nothing of what is in them. */
public final class UploadDeskFixture {

    private UploadDeskFixture() {}

    public static UploadDesk desk() {
        var desk = new UploadDesk();
        desk.attachments = new Forgetful();
        desk.uploadsUnderway = new NoneUnderway();
        desk.clock = Clock.fixed(Instant.parse("2026-05-20T04:00:00Z"), MovableClock.ZONE);
        return desk;
    }

    private static final class Forgetful extends Attachments {

        @Override
        void add(Attachment attachment) {}

        @Override
        void add(AttachmentPart part) {}

        @Override
        long bytesWaiting() {
            return 0;
        }

        @Override
        int forgetBefore(Instant limit) {
            return 0;
        }
    }

    private static final class NoneUnderway extends UploadsUnderway {

        @Override
        long bytes() {
            return 0;
        }

        @Override
        int forgetBefore(Instant limit) {
            return 0;
        }
    }
}
