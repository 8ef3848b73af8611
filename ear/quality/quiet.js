// Waits for a machine that does nothing else.
import { cpus } from "node:os";
import { setTimeout } from "node:timers/promises";

const IDLE = 0.05;

/** Processor time of all cores since the machine started, in ms. */
const processorTime = () => {
  const times = cpus().map((each) => each.times);
  const sum = (values) => values.reduce((all, each) => all + each, 0);
  const all = sum(times.map((each) => sum(Object.values(each))));
  return { all, busy: all - sum(times.map((each) => each.idle)) };
};

/**
 * Comes back when the machine has had next to nothing to do for a second, or after a minute: a server that translates
 * its code, and a browser that has just been started, would be counted as the page's work.
 */
export const quiet = async () => {
  for (let left = 60; left > 0; left--) {
    const before = processorTime();
    await setTimeout(1000);
    const after = processorTime();
    if (after.busy - before.busy < IDLE * (after.all - before.all)) return;
  }
};
