/** Milliseconds that this process has kept the processor busy: what a busy machine leaves to others does not count. */
export function busyTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
