package org.homestretch.exercise.control.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Notes the score of every exercise found, segment by segment of the index. */
final class ScoresById extends SimpleCollector {

    private final Map<Long, Float> scores = new HashMap<>();
    private NumericDocValues ids;
    private Scorable scorer;

    /** Collects into one map, however many collectors the search takes. */
    static CollectorManager<ScoresById, Map<Long, Float>> manager() {
        return new CollectorManager<>() {
            @Override
            public ScoresById newCollector() {
                return new ScoresById();
            }

            @Override
            public Map<Long, Float> reduce(Collection<ScoresById> parts) {
                Map<Long, Float> all = new HashMap<>();
                parts.forEach(part -> all.putAll(part.scores));
                return all;
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        ids = context.reader().getNumericDocValues(ExerciseDocument.ID);
    }

    @Override
    public void setScorer(Scorable newScorer) {
        scorer = newScorer;
    }

    @Override
    public void collect(int document) throws IOException {
        ids.advanceExact(document);
        scores.put(ids.longValue(), scorer.score());
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
