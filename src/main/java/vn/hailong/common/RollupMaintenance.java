package vn.hailong.common;

/** Rollups can always be made again from the rows they count. */
public interface RollupMaintenance {

  /** Rebuilds all rollups; returns how many rows differed from what was stored. */
  long rebuildAll();
}
