package org.homestretch.handout.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homestretch.handout.boundary.HandoutBatches;
import org.homestretch.handout.entity.BatchRow;
import org.homestretch.handout.entity.LeftOutRow;

/** Staff watch a batch being printed, cancel it, or download it. */
@Named
@ViewScoped
public class FollowBatch implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HandoutBatches batches;

    private long id;
    private BatchRow batch;
    private List<LeftOutRow> leftOut = List.of();

    /** Looks how far it is; a batch that nobody prints is taken up by looking at it. */
    public void look() {
        batch = batches.follow(id);
        leftOut = batch.leftOut() == 0 ? List.of() : batches.leftOut(id);
    }

    public void cancel() {
        batches.cancel(id);
        look();
    }

    public BatchRow getBatch() {
        return batch;
    }

    /** What could not be printed, as far as this member of staff may know whose it is. */
    public List<LeftOutRow> getLeftOut() {
        return leftOut;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
