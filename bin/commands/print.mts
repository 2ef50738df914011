function endAt(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(0);
  console.error(`readback: cannot write: ${error.message}`);
  process.exit(1);
}

/**
 * Writes to standard output and waits until it is taken, so that memory does not grow with a slow reader.
 * Ends quietly when the reader has gone, as `head` does, and with a line when the output cannot be written.
 */
export const print = (text: string): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.once('error', endAt);
    process.stdout.write(text, (error) => {
      if (error) endAt(error);
      process.stdout.off('error', endAt);
      resolve();
    });
  });
