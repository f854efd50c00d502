package id.msme.json;

import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/**
 * The buffers of one reader's parsers, which never overlap. The pools that Jackson has are shared by threads or tied to
 * them.
 */
final class OwnBuffers implements RecyclerPool<BufferRecycler> {

    private static final long serialVersionUID = 1L;

    private final transient BufferRecycler kept = new BufferRecycler();

    @Override
    public BufferRecycler acquireAndLinkPooled() {
        // not linked, so that closing a parser gives nothing back
        return kept;
    }

    @Override
    public BufferRecycler acquirePooled() {
        return kept;
    }

    @Override
    public void releasePooled(BufferRecycler pooled) {
        // it stays where it is
    }
}
