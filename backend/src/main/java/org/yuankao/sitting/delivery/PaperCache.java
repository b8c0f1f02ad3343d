package org.yuankao.sitting.delivery;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.yuankao.paper.PaperShape;
import org.yuankao.paper.Papers;

/** Papers and their shapes in memory; a paper never changes under its id, and a node meets a few dozen at most. */
@Component
public class PaperCache {

    private final Papers papers;
    private final Map<UUID, ReadyPaper> ready = new ConcurrentHashMap<>();

    PaperCache(Papers papers) {
        this.papers = papers;
    }

    ReadyPaper paper(UUID paperId) {
        return ready.computeIfAbsent(
                paperId, id -> new ReadyPaper(papers.content(id), papers.digest(id), papers.shape(id)));
    }

    public PaperShape shape(UUID paperId) {
        return paper(paperId).shape();
    }
}
