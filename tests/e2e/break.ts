// Loaded into the program by `node --import`, from outside: SIGUSR2 makes it fail as a bug would, where BREAK says.
// Nothing of this is in the program.
const breakings: Readonly<Record<string, () => void>> = {
  // Every frame pads something, so that the next component to be drawn throws; and again, since React tries twice.
  component: () => {
    String.prototype.padEnd = () => {
      throw new Error('broken in a component');
    };
  },
  callback: () => {
    throw new Error('broken in a callback');
  },
  promise: () => {
    void Promise.reject(new Error('broken in a promise'));
  },
};

process.on('SIGUSR2', () => breakings[process.env.BREAK ?? '']?.());
