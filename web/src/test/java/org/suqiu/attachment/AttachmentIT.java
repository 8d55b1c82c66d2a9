package org.suqiu.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suqiu.clock.MovableClock;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotFound;
import org.suqiu.slice.RealDatabase;

/** Files on real databases. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachmentIT {

    private static final Instant NOON = Instant.parse("2026-05-20T04:00:00Z");

    private final UploadDesk desk = new UploadDesk();
    private final AttachmentDesk attachmentDesk = new AttachmentDesk();
    private final PieceDesk pieceDesk = new PieceDesk();
    private final Attachments attachments = new Attachments();
    private final UploadsUnderway uploadsUnderway = new UploadsUnderway();

    @ParameterizedTest
    @EnumSource
    void a_file_comes_back_as_it_went_in(RealDatabase kind) throws Exception {
        kind.run(this::aFileComesBackAsItWentIn);
    }

    private void aFileComesBackAsItWentIn(DataSource database) throws IOException {
        try (var factory = entities(database);
                var entityManager = factory.createEntityManager()) {
            entityManager.getTransaction().begin();
            open(entityManager);
            byte[] picture = picture(3 * AttachmentPart.BYTES + 17);

            Attachment kept = desk.take("小票.png", new ByteArrayInputStream(picture));

            assertThat(kept.size()).isEqualTo(picture.length);
            assertThat(kept.sha256()).hasSize(64);
            entityManager.flush();
            entityManager.clear();
            assertThat(read(kept.id())).isEqualTo(picture);
            assertThat(attachments.bytesWaiting()).isEqualTo(picture.length);
            assertThat(attachmentDesk.isWaiting(kept.id())).isTrue();
            whatNobodyClaimsIsForgotten(kept);
            at(NOON);
            aFileInPiecesIsTheSameFile(picture);
            entityManager.getTransaction().rollback();
        }
    }

    private void aFileInPiecesIsTheSameFile(byte[] picture) {
        String id = pieceDesk.begin("小票.png", picture.length).id();
        int broken = 100_003;
        pieceDesk.append(id, 0, Arrays.copyOf(picture, broken));

        assertThat(attachmentDesk.isWaiting(id)).isFalse();
        assertThat(pieceDesk.standing(id).received()).isEqualTo(broken);
        for (int from = broken; from < picture.length; from += PieceDesk.MOST_BYTES) {
            int to = Math.min(from + PieceDesk.MOST_BYTES, picture.length);
            pieceDesk.append(id, from, Arrays.copyOfRange(picture, from, to));
        }

        attachments.entityManager.flush();
        attachments.entityManager.clear();
        assertThat(read(id)).isEqualTo(picture);
        assertThat(attachmentDesk.isWaiting(id)).isTrue();
        assertThat(pieceDesk.standing(id).received()).isEqualTo(picture.length);
        assertThat(uploadsUnderway.bytes()).isZero();
        whatDoesNotComeToItsEndIsForgotten(picture);
    }

    private void whatDoesNotComeToItsEndIsForgotten(byte[] picture) {
        String id = pieceDesk.begin("小票.png", picture.length).id();
        pieceDesk.append(id, 0, Arrays.copyOf(picture, 50));
        at(NOON.plus(Attachment.WAITS).plusSeconds(1));

        assertThatThrownBy(() -> pieceDesk.append(id, 50, new byte[] {1})).isInstanceOf(NotFound.class);
        desk.forgetExpired();

        attachments.entityManager.clear();
        assertThat(uploadsUnderway.byId(id)).isEmpty();
        assertThat(uploadsUnderway.bytes()).isZero();
    }

    private void whatNobodyClaimsIsForgotten(Attachment kept) {
        at(NOON.plus(Attachment.WAITS));

        assertThat(attachmentDesk.isWaiting(kept.id())).isFalse();
        at(NOON.plus(Attachment.WAITS).plusSeconds(1));
        assertThat(desk.forgetExpired()).isEqualTo(1);
        attachments.entityManager.clear();
        assertThat(attachments.part(kept.id(), 0).isPresent()).isFalse();
    }

    @Test
    void an_empty_file_and_one_of_another_kind_stay_outside() {
        var database = RealDatabase.inMemory();
        try (var factory = entities(database);
                var entityManager = factory.createEntityManager()) {
            entityManager.getTransaction().begin();
            open(entityManager);

            assertThatThrownBy(() -> desk.take("a.png", new ByteArrayInputStream(new byte[0])))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> desk.take("a.png", new ByteArrayInputStream("<html>".getBytes())))
                    .isInstanceOf(InvalidInput.class);
            byte[] tooLarge = picture((int) Attachments.MOST_BYTES + 1);
            assertThatThrownBy(() -> desk.take("a.png", new ByteArrayInputStream(tooLarge)))
                    .isInstanceOf(FileTooLarge.class);
            entityManager.getTransaction().rollback();
        }
    }

    private static EntityManagerFactory entities(DataSource database) {
        return RealDatabase.entities(
                database, Attachment.class, AttachmentPart.class, UploadUnderway.class, UploadPiece.class);
    }

    private void open(EntityManager entityManager) {
        attachments.entityManager = entityManager;
        uploadsUnderway.entityManager = entityManager;
        desk.attachments = attachments;
        desk.uploadsUnderway = uploadsUnderway;
        pieceDesk.attachments = attachments;
        pieceDesk.uploadsUnderway = uploadsUnderway;
        pieceDesk.uploadDesk = desk;
        attachmentDesk.attachments = attachments;
        at(NOON);
    }

    private void at(Instant moment) {
        desk.clock = Clock.fixed(moment, MovableClock.ZONE);
        attachmentDesk.clock = desk.clock;
        pieceDesk.clock = desk.clock;
    }

    private byte[] read(String id) {
        var content = new ByteArrayOutputStream();
        Optional<byte[]> part = attachments.part(id, 0);
        for (int next = 1; part.isPresent(); next++) {
            content.writeBytes(part.get());
            part = attachments.part(id, next);
        }
        return content.toByteArray();
    }

    private static byte[] picture(int bytes) {
        byte[] picture = new byte[bytes];
        new Random(7).nextBytes(picture);
        byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        System.arraycopy(signature, 0, picture, 0, signature.length);
        return picture;
    }
}
