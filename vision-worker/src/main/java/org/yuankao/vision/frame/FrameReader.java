package org.yuankao.vision.frame;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.View;
import org.yuankao.vision.Eyes;
import org.yuankao.vision.detect.Embedding;
import org.yuankao.vision.detect.FaceReading;
import org.yuankao.vision.detect.Light;
import org.yuankao.vision.detect.Scene;
import org.yuankao.vision.detect.SceneReader;
import org.yuankao.vision.detect.SceneReader.Asked;
import org.yuankao.vision.identity.QualityFloor;
import org.yuankao.vision.picture.BrokenPictureException;
import org.yuankao.vision.picture.Picture;
import org.yuankao.vision.picture.PictureDecoder;

/** Measures one frame (A3): bytes in, a detection out, whatever the bytes are. Safe for any number of threads. */
final class FrameReader {
    private static final int HASH_BYTES = 8;

    private final PictureDecoder decoder;
    private final Eyes eyes;
    private final RegisteredFaces registered;
    private final QualityFloor floor;

    FrameReader(PictureDecoder decoder, Eyes eyes, RegisteredFaces registered, QualityFloor floor) {
        this.decoder = decoder;
        this.eyes = eyes;
        this.registered = registered;
        this.floor = floor;
    }

    /** @throws org.yuankao.vision.detect.FaceReadingException when a model fails, which is no fault of the frame */
    Detection read(Frame frame) {
        try (Picture picture = decoder.decode(frame.bytes())) {
            Light light = Light.of(picture);
            SceneReader scenes = eyes.scenes();
            return scenes == null
                    ? detection(frame, null, List.of(), light, null)
                    : seen(frame, scenes, picture, light, face(frame));
        } catch (BrokenPictureException e) {
            return detection(frame, e.flaw().name(), List.of(), new Light(0, 0), null);
        }
    }

    /** Whose face the frame should show; nobody asks that of the second view, which shows the room. */
    private @Nullable Embedding face(Frame frame) {
        return frame.view() == View.FIRST ? registered.of(frame.sittingId()) : null;
    }

    private Detection seen(Frame frame, SceneReader scenes, Picture picture, Light light, @Nullable Embedding face) {
        Scene scene = scenes.read(picture, asked(frame.view(), face));
        Double similarity = face == null ? null : similarity(scene.faces(), face);
        return detection(frame, null, scene.boxes(), light, similarity);
    }

    private static Asked asked(View view, @Nullable Embedding face) {
        if (view == View.SECOND) {
            return Asked.THINGS;
        }
        return face == null ? Asked.FACES : Asked.FACES_AND_EMBEDDING;
    }

    private @Nullable Double similarity(FaceReading faces, Embedding face) {
        if (faces.faces() != 1 || faces.embedding() == null || faces.quality() == null) {
            return null;
        }
        return floor.complaint(faces.quality()).isPresent()
                ? null
                : faces.embedding().cosine(face);
    }

    private Detection detection(
            Frame frame, @Nullable String unusable, List<Box> boxes, Light light, @Nullable Double similarity) {
        return new Detection(
                frame.sittingId(),
                frame.view(),
                frame.at(),
                frame.late(),
                eyes.tier().word(),
                eyes.watchDigest(),
                unusable,
                hash(frame.bytes()),
                boxes,
                light.brightness(),
                light.contrast(),
                similarity);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(whole, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
