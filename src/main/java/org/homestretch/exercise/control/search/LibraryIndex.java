package org.homestretch.exercise.control.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The words of the library in memory. One thread at a time renews it, any number read it meanwhile. */
final class LibraryIndex {

    private final ExerciseDocument documents = new ExerciseDocument(SearchVocabulary.read(), SuitedConditions.read());
    private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    LibraryIndex() {
        try {
            // Merging in memory is quick: no threads of its own, which an undeployed application would leave behind.
            writer = new IndexWriter(
                    memory, new IndexWriterConfig(new KeywordAnalyzer()).setMergeScheduler(new SerialMergeScheduler()));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** Takes over what changed; readers see all of it or nothing. */
    void renew(Collection<KnownExercise> changed, Collection<Long> removed) {
        try {
            for (Long id : removed) {
                writer.deleteDocuments(key(id));
            }
            for (KnownExercise exercise : changed) {
                writer.updateDocument(key(exercise.id()), documents.of(exercise));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** How well each exercise fits what was typed, by id; none that does not fit. */
    Map<Long, Float> find(TypedWords typed) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return find(searcher, typed);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** Bytes that the index takes. */
    long bytes() {
        try {
            long sum = 0;
            for (String file : memory.listAll()) {
                sum += memory.fileLength(file);
            }
            return sum;
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static Map<Long, Float> find(IndexSearcher searcher, TypedWords typed) throws IOException {
        Map<Long, Float> found = searcher.search(typed.asTyped(), ScoresById.manager());
        if (found.isEmpty()) {
            found = searcher.search(typed.withMistyped(word -> isAnywhere(searcher, word)), ScoresById.manager());
        }
        return found.isEmpty() ? searcher.search(typed.allMistyped(), ScoresById.manager()) : found;
    }

    private static boolean isAnywhere(IndexSearcher searcher, Query word) {
        try {
            return searcher.search(word, 1).scoreDocs.length > 0;
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static Term key(long id) {
        return new Term(ExerciseDocument.KEY, String.valueOf(id));
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("the index in memory could not be read or written", e);
    }
}
