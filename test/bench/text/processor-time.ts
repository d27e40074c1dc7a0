/** Milliseconds of the processor that work takes, all threads of this process together: what others run on the machine does not lengthen it. */
export function processorTime(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
