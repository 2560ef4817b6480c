package io.vingt.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** Where the index lies. Whatever is wrong with it, there is one to write to: it can always be made again. */
final class IndexFolder {

    private static final Logger LOG = System.getLogger(IndexFolder.class.getName());
    private static final int MOST_NEIGHBOURS = 9;
    private static final double MEBIBYTES = 32;

    private final Path folder;

    /** @param folder null for one in memory */
    IndexFolder(Path folder) {
        this.folder = folder;
    }

    IndexWriter open() {
        if (folder == null) return inMemory();
        for (int i = 1; i <= MOST_NEIGHBOURS; i++) {
            Path path = i == 1 ? folder : folder.resolveSibling(folder.getFileName() + "-" + i);
            try {
                return openOrClear(path);
            } catch (LockObtainFailedException taken) {
                LOG.log(Level.WARNING, "The search index {0} is in use by another server; taking the next one.", path);
            } catch (IOException | RuntimeException broken) {
                LOG.log(Level.WARNING, "The search index {0} cannot be written: {1}", path, broken.toString());
                break;
            }
        }
        LOG.log(Level.WARNING, "The search index is kept in memory.");
        return inMemory();
    }

    private static IndexWriter openOrClear(Path path) throws IOException {
        try {
            return writer(FSDirectory.open(path));
        } catch (LockObtainFailedException taken) {
            throw taken;
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.WARNING, "The search index {0} is broken and is made again: {1}", path, broken.toString());
            clear(path);
            return writer(FSDirectory.open(path));
        }
    }

    private static void clear(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.deleteIfExists(path);
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) Files.delete(file);
        }
    }

    private static IndexWriter inMemory() {
        try {
            return writer(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opening reads the newest commit, so that a broken one shows here. */
    private static IndexWriter writer(Directory directory) throws IOException {
        boolean done = false;
        try {
            IndexWriter writer = new IndexWriter(directory, config());
            try {
                DirectoryReader.open(writer).close();
                done = true;
                return writer;
            } finally {
                if (!done) writer.rollback();
            }
        } finally {
            if (!done) directory.close();
        }
    }

    /** One merge at a time: searching has the machine first. */
    private static IndexWriterConfig config() {
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(3, 1);
        return new IndexWriterConfig().setRAMBufferSizeMB(MEBIBYTES).setMergeScheduler(merges);
    }
}
